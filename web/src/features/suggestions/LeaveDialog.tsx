import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useText } from '../../ui/language/useText.ts';

/** The page that shows the chosen team: nothing is lost by going there. */
export const TEAM_CHOSEN = { isTeamChosen: true };
const isDecided = (state: unknown) => typeof state === 'object' && state !== null && 'isTeamChosen' in state;

/** Asks before what was tried out is left behind. */
export function LeaveDialog({ isTrying }: { readonly isTrying: boolean }) {
  const text = useText();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isTrying && currentLocation.pathname !== nextLocation.pathname && !isDecided(nextLocation.state),
  );
  useEffect(() => {
    if (!isTrying) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isTrying]);
  if (blocker.state !== 'blocked') return null;
  const stay = () => {
    blocker.reset();
  };
  return (
    <Dialog title={text('board.leave.title')} isOpen onClose={stay}>
      <p>{text('board.leave.text')}</p>
      <div className="rp-actions">
        <Button purpose="primary" onClick={stay}>
          {text('board.leave.stay')}
        </Button>
        <Button
          onClick={() => {
            blocker.proceed();
          }}
        >
          {text('board.leave.go')}
        </Button>
      </div>
    </Dialog>
  );
}
