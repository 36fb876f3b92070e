/**
 * Static timing analysis of mapped netlists: wire parasitics estimated from a placement or extracted from a routing, delays from
 * Liberty tables, setup and hold slack, worst paths that name the Java line, and the files (SPEF, SDC) that other analysers read.
 *
 * <pre>{@code
 * var parasitics = Parasitics.estimate(placement, floorplan, lef, process);
 * var timing = TimingAnalyzer.analyze(netlist, library, parasitics, ClockConstraint.of(process, "clk", 20));
 * System.out.println(timing.report(3));
 * }</pre>
 *
 * <p>Units throughout: ns, pF, kΩ (so that kΩ × pF = ns), µW, and nm for places.
 */
package ingot.flow.timing;
