package ingot.flow.timing;

import ingot.pdk.PdkProcess;
import java.util.Optional;

/**
 * What a design must meet: one clock, delays at the ports relative to its rising edge, and limits for every net. The values of
 * {@link #of} are those that open flows for sky130 start from.
 *
 * @param port the clock's input port; empty for a block without one, whose port delays then refer to a virtual clock
 * @param periodNs its period, with a duty cycle of one half
 * @param uncertaintyNs taken off every setup and added to every hold check
 * @param transitionNs slew of an ideal clock at the flip-flops
 * @param propagated whether clock arrival is computed through the clock tree rather than taken as ideal
 * @param inputDelayNs when data arrive at the input ports after the clock edge
 * @param outputDelayNs what the outside needs between the output ports and its own clock edge
 * @param drivingCell what drives the input ports; absent: a step with no slew
 * @param outputLoadPf load of each output port
 * @param earlyDerate factor on early delays, for instance 0.95; {@code lateDerate} on late ones
 * @param maxFanout largest number of sinks of a net
 * @param maxTransitionNs slowest edge anywhere; the library's own limits hold as well
 * @param maxCapacitancePf largest load of a driver; the library's own limits hold as well
 */
public record ClockConstraint(
        String port, double periodNs, double uncertaintyNs, double transitionNs, boolean propagated, double inputDelayNs,
        double outputDelayNs, Optional<DrivingCell> drivingCell, double outputLoadPf, double earlyDerate, double lateDerate,
        int maxFanout, double maxTransitionNs, double maxCapacitancePf) {
    public ClockConstraint {
        if (!(periodNs > 0)) {
            throw new IllegalArgumentException("clock period " + periodNs + " ns: give a period above 0");
        }
        if (!(earlyDerate > 0 && earlyDerate <= lateDerate)) {
            throw new IllegalArgumentException("derates " + earlyDerate + " and " + lateDerate
                    + ": give a positive early one that is not above the late one");
        }
    }

    /** The output pin of the cell that stands for whatever drives an input port. */
    public record DrivingCell(String cell, String pin) {}

    /** The usual constraint: ideal clock, port delays 20 % of the period, uncertainty 0.25 ns, derates 5 %. */
    public static ClockConstraint of(String port, double periodNs) {
        return new ClockConstraint(port, periodNs, 0.25, 0.15, false, 0.2 * periodNs, 0.2 * periodNs, Optional.empty(), 0.033442,
                0.95, 1.05, 10, 0.75, 0.2);
    }

    /** The usual constraint with what the process says of drivers and loads at the ports. */
    public static ClockConstraint of(PdkProcess process, String port, double periodNs) {
        var driver = process.cells().portDriver();
        var base = of(port, periodNs).drivenBy(driver.cell(), driver.pin());
        return new ClockConstraint(port, periodNs, base.uncertaintyNs, base.transitionNs, base.propagated, base.inputDelayNs,
                base.outputDelayNs, base.drivingCell, process.cells().portLoadPf(), base.earlyDerate, base.lateDerate, base.maxFanout,
                base.maxTransitionNs, base.maxCapacitancePf);
    }

    /** The usual constraint for a block without a clock: paths from input to output ports against a virtual clock. */
    public static ClockConstraint virtual(PdkProcess process, double periodNs) {
        return of(process, "", periodNs);
    }

    /** The clock's name: its port, or {@code virtual}. */
    public String name() {
        return port.isEmpty() ? "virtual" : port;
    }

    /** The same with this cell at the input ports. */
    public ClockConstraint drivenBy(String cell, String pin) {
        return new ClockConstraint(port, periodNs, uncertaintyNs, transitionNs, propagated, inputDelayNs, outputDelayNs,
                Optional.of(new DrivingCell(cell, pin)), outputLoadPf, earlyDerate, lateDerate, maxFanout, maxTransitionNs, maxCapacitancePf);
    }

    /** The same with the clock tree's delays counted, for use once there is a tree. */
    public ClockConstraint throughTheTree() {
        return new ClockConstraint(port, periodNs, uncertaintyNs, transitionNs, true, inputDelayNs, outputDelayNs, drivingCell,
                outputLoadPf, earlyDerate, lateDerate, maxFanout, maxTransitionNs, maxCapacitancePf);
    }

    /** The same with other factors on early and late delays; 1 and 1 for none. */
    public ClockConstraint derated(double early, double late) {
        return new ClockConstraint(port, periodNs, uncertaintyNs, transitionNs, propagated, inputDelayNs, outputDelayNs, drivingCell,
                outputLoadPf, early, late, maxFanout, maxTransitionNs, maxCapacitancePf);
    }

    /** The same with limits on slew and load that are this part of those here. */
    public ClockConstraint withLimits(double part) {
        return new ClockConstraint(port, periodNs, uncertaintyNs, transitionNs, propagated, inputDelayNs, outputDelayNs, drivingCell,
                outputLoadPf, earlyDerate, lateDerate, maxFanout, maxTransitionNs * part, maxCapacitancePf * part);
    }

    /** The same with another uncertainty. */
    public ClockConstraint uncertain(double ns) {
        return new ClockConstraint(port, periodNs, ns, transitionNs, propagated, inputDelayNs, outputDelayNs, drivingCell,
                outputLoadPf, earlyDerate, lateDerate, maxFanout, maxTransitionNs, maxCapacitancePf);
    }
}
