/** What the person who named a file was about to do with it. */
type Use = "reading" | "writing";

/** What to do where the file is a folder. */
const FOLDER: Readonly<Record<Use, string>> = {
  reading: "it is a folder; name the files in it, for example FOLDER/*.txt",
  writing: "it is a folder; name a file in it, for example FOLDER/records.csv",
};

/** What the system's error codes mean to the person who named the file. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  ENOTDIR: "a part of its path is not a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space left on the device",
  EMFILE: "too many open files",
  ELOOP: "too many symbolic links",
  ENAMETOOLONG: "the name is too long",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB; split it and give the parts",
};

/** The code of an error that the system reported (`ENOENT`); null for any other error. */
export function systemErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  return error.code in MEANINGS || "syscall" in error ? error.code : null;
}

/** Says in a few words what went wrong with a file; throws an error on that the system did not report. */
export function systemErrorMeaning(error: unknown, use: Use): string {
  const code = systemErrorCode(error);
  if (code === null) throw error;
  if (code === "EISDIR") return FOLDER[use];
  return MEANINGS[code] ?? `the system says ${code}`;
}
