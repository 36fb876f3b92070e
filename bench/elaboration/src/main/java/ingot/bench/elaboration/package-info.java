/** Programs that measure. Their tables are printed, not asserted: a loaded machine must not fail a build. */
package ingot.bench.elaboration;
