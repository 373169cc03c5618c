import type { Pieces } from './item'

/** Text up to where `isEnough` of it has come, and everything from the start again. */
export async function peek(
  pieces: Pieces,
  isEnough: (head: string) => boolean,
): Promise<{ head: string; all: AsyncGenerator<string> }> {
  const source = (async function* () {
    yield* pieces
  })()
  const held: string[] = []
  let head = ''
  while (!isEnough(head)) {
    const { value, done } = await source.next()
    if (done) break
    held.push(value)
    head += value
  }
  const all = (async function* () {
    yield* held
    yield* source
  })()
  return { head, all }
}
