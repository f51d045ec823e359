export const opReply = 1;
export const opQuery = 2004;
export const opMsg = 2013;

/** messageLength, requestID, responseTo, opCode. */
export const headerBytes = 16;
export const maxMessageBytes = 48_000_000;
