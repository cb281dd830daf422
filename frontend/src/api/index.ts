export { type BatchItem, inBatches, refused } from './batch';
export { $api, api, byCursor, type Schema } from './client';
export { type Conflict, declined, type Json, onTopOf, setConflictAsker } from './conflict';
export { download } from './download';
export { fieldErrors, type Problem, ProblemError, toProblem, type Violation } from './problem';
export { saveFile } from './saveFile';
export { sessionFetch } from './session';
export { body, ifMatch, type Tagged, tagged, tagOf } from './tagged';
export { type Sent, upload } from './upload';
