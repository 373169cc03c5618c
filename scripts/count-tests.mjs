// Prints `tests: N passed, N failed` out of the runner's JSON report, and fails unless all ran and passed.
// A test file that did not load has no failed test in it: it counts as one, and so does a missing report.
import { readFileSync } from 'node:fs'

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    console.error(`${path}: ${error.message}`)
    return { numPassedTests: 0, numFailedTests: 1, testResults: [], success: false }
  }
}

function didNotLoad(file) {
  return file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
}

const report = readReport(process.argv[2])
const passed = report.numPassedTests
const failed = report.numFailedTests + report.testResults.filter(didNotLoad).length

console.log(`tests: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 && report.success ? 0 : 1
