/**
 * Coverage by Java line: what of a design the tests have made happen.
 *
 * <p>{@link ingot.coverage.Instrumentation} adds logic to a netlist that remembers, so every engine that runs netlists collects the same.
 * {@link ingot.coverage.CoverageSimulator} reads it out, {@link ingot.coverage.CoverageData} merges it over tests, engines and processes,
 * {@link ingot.coverage.CoverageReport} shows it over the Java source.
 */
package ingot.coverage;
