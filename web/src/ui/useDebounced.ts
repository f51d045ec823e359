import { useEffect, useState } from 'react';

/** The value once it has not changed for a while. */
export function useDebounced<Value>(value: Value, pauseInMs: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, pauseInMs);
    return () => {
      clearTimeout(timer);
    };
  }, [value, pauseInMs]);
  return settled;
}
