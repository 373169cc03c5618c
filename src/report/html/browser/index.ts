import { shortListOf } from './short-list'

/** The page reads without this. It adds filters, an order, pages and a comparison to each short list that has several candidates. */
for (const section of document.querySelectorAll<HTMLElement>('section.list')) {
  if (section.querySelector('form.tools')) shortListOf(section)
}
