import { getSystemErrorMap } from 'node:util';
import { type Said, say } from '@wayline/parser';

/** What the operating system had against it, without codes and call names: `permission denied`. */
export function systemReason(error: unknown): Said {
  if (!(error instanceof Error)) return say`${String(error)}`;
  const number = 'errno' in error && typeof error.errno === 'number' ? error.errno : 0;
  const [code = '', reason = error.message] = getSystemErrorMap().get(number) ?? [];
  return frequent[code] ?? say`${reason}`;
}

/** Reasons that people meet; every other stays as the system gives it. */
const frequent: Readonly<Record<string, Said>> = {
  EACCES: say`permission denied`,
  EBUSY: say`something else is using it`,
  EISDIR: say`it is a directory`,
  ELOOP: say`its links lead round in a circle`,
  EMFILE: say`too many files are open`,
  ENAMETOOLONG: say`the name is too long`,
  ENOENT: say`it does not exist`,
  ENOSPC: say`no space is left on the device`,
  ENOTDIR: say`a part of the path is not a directory`,
  EPERM: say`the operation is not permitted`,
  EROFS: say`the file system is read-only`,
};
