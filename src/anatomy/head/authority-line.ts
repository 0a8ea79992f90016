import type { DocumentType } from '../data/document-types.js';
import type { Fragment } from '../fragment.js';
import { bare } from '../patterns.js';

/** Head of a body or a body's name in capitals before the bases of a decision or resolution. */
export function isAuthorityLine(fragment: Fragment, type: DocumentType | null): boolean {
  if (type?.slug !== 'quyet-dinh' && type?.slug !== 'nghi-quyet') return false;
  return /^(?:chu tich|giam doc|tong giam doc|hieu truong|vien truong|bo truong|thu truong|cuc truong|tong cuc truong|chi cuc truong|chanh|truong|thu tuong|uy ban nhan dan|hoi dong|ubnd|hdnd|chu nhiem|tong|tham quyen|ban(?! hanh)|thong doc|kiem toan|dai hoi)\b/.test(
    bare(fragment.text),
  );
}
