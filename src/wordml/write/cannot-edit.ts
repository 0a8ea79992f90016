/** A change that the file gives no hold for; nothing of what it belongs to is done. The message is in English, for `--debug`. */
export class CannotEdit extends Error {
  override readonly name = 'CannotEdit';
}
