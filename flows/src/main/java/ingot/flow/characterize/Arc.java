package ingot.flow.characterize;

import ingot.pdk.liberty.Table;
import java.util.Optional;

/**
 * A delay arc with its tables, as Liberty writes it.
 *
 * @param kind Liberty's {@code timing_type}; {@code sense} its {@code timing_sense}
 */
record Arc(String related, String kind, String sense, Optional<Edges> rise, Optional<Edges> fall) {
    /** Tables of an edge of the output by input transition (ns) and load (pF): ns, ns, pJ. */
    record Edges(Table delay, Table transition, Table power) {
        /** Measures at every point. */
        static Edges of(double[] slewsNs, double[] loadsPf, Point point) {
            double[] delay = new double[slewsNs.length * loadsPf.length];
            double[] transition = new double[delay.length];
            double[] power = new double[delay.length];
            for (int i = 0; i < delay.length; i++) {
                var measured = point.at(slewsNs[i / loadsPf.length], loadsPf[i % loadsPf.length]);
                delay[i] = measured.delayNs();
                transition[i] = measured.slewNs();
                power[i] = measured.energyPj();
            }
            return new Edges(new Table(slewsNs, loadsPf, delay), new Table(slewsNs, loadsPf, transition), new Table(slewsNs, loadsPf, power));
        }
    }

    /** What an edge is like at a point of the tables. */
    interface Point {
        EdgeMeasure at(double slewNs, double loadPf);
    }
}
