import { describe, expect, test } from 'vitest'
import { areaUnderCurve, brier, calibrationError, isotonic, logLoss, reliability } from './index'

const outcomes = [
  [0.9, 1],
  [0.9, 1],
  [0.8, 1],
  [0.8, 0],
  [0.6, 1],
  [0.6, 0],
  [0.4, 0],
  [0.4, 1],
  [0.2, 0],
  [0.1, 0],
].map(([predicted = 0, happened]) => ({ predicted, happened: happened === 1 }))

/** By their definitions in numpy 2.4.6; the area by `mannwhitneyu`, and what follows as `isotonic_regression`, of scipy 1.17.1. */
test('figures of ten predictions', () => {
  expect(brier(outcomes)).toBeCloseTo(0.179, 12)
  expect(logLoss(outcomes)).toBeCloseTo(0.522603927331629, 12)
  expect(areaUnderCurve(outcomes)).toBeCloseTo(0.82, 12)
})

test('five bins, and how far they are off', () => {
  const bins = reliability(outcomes, 5)
  expect(bins.map(({ count }) => count)).toEqual([1, 1, 2, 2, 4])
  expect(bins.map(({ predicted }) => predicted)).toEqual([0.1, 0.2, 0.4, 0.6, expect.closeTo(0.85, 12)])
  expect(bins.map(({ rate }) => rate)).toEqual([0, 0, 0.5, 0.5, 0.75])
  expect(calibrationError(bins)).toBeCloseTo(0.11, 12)
})

test('rates that never fall', () => {
  expect(isotonic(outcomes).map(({ low, high, rate }) => [low, high, rate])).toEqual([
    [0.1, 0.2, 0],
    [0.4, 0.8, 0.5],
    [0.9, 0.9, 1],
  ])
})

describe('nothing to tell by', () => {
  test('no outcomes', () => {
    expect([brier([]), logLoss([]), areaUnderCurve([]), calibrationError(reliability([]))]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(isotonic([])).toEqual([])
  })

  test('an outcome of one sort alone has no curve', () => {
    expect(areaUnderCurve([{ predicted: 0.5, happened: true }])).toBeNull()
  })

  test('one that was sure and wrong is not infinitely wrong', () => {
    expect(logLoss([{ predicted: 1, happened: false }])).toBeCloseTo(13.8155, 4)
  })
})
