package ingot.flow.timing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Compares arrivals with what the checks require. */
final class SlackCalculation {
    private final Propagation late;
    private final Propagation early;
    private final ClockConstraint constraint;
    private final ClockPessimism pessimism;

    SlackCalculation(Propagation late, Propagation early, ClockConstraint constraint) {
        this.late = late;
        this.early = early;
        this.constraint = constraint;
        pessimism = new ClockPessimism(late, early, constraint);
    }

    /** The worst path of every check that any path reaches, in the order of the checks. */
    List<EndSlack> worst(List<EndCheck> checks) {
        var found = new ArrayList<EndSlack>();
        for (var check : checks) {
            EndSlack worst = null;
            for (int tag = Propagation.RISE_LAUNCHED; tag < Propagation.TAGS; tag++) {
                for (int edge : Edge.BOTH) {
                    var slack = slack(check, tag, edge);
                    if (slack != null && (worst == null || slack.slack() < worst.slack())) {
                        worst = slack;
                    }
                }
            }
            if (worst != null) {
                found.add(worst);
            }
        }
        return Collections.unmodifiableList(found);
    }

    private EndSlack slack(EndCheck check, int tag, int edge) {
        var data = check.kind().late() ? late : early;
        var clock = check.kind().late() ? early : late;
        int place = check.data() * 2 + edge;
        if (!data.arrives(tag, place)) {
            return null;
        }
        return check.port() ? atPort(check, data, tag, place) : atPin(check, data, clock, tag, place);
    }

    private EndSlack atPort(EndCheck check, Propagation data, int tag, int place) {
        double period = constraint.periodNs();
        double arrival = data.arrival[tag][place];
        double delay = constraint.outputDelayNs();
        if (check.kind().late()) {
            double required = period - delay - constraint.uncertaintyNs();
            return new EndSlack(check, required - arrival, required, tag, place, delay, period, 0);
        }
        double required = constraint.uncertaintyNs() - delay;
        return new EndSlack(check, arrival - required, required, tag, place, delay, 0, 0);
    }

    private EndSlack atPin(EndCheck check, Propagation data, Propagation clock, int tag, int place) {
        int clockPlace = check.clock() * 2 + check.clockEdge();
        var table = check.limit()[place & 1];
        if (table == null || !clock.arrives(Propagation.CLOCK, clockPlace)) {
            return null;
        }
        double period = constraint.periodNs();
        double ideal = clock.clockEdge[clockPlace] * period / 2;
        double launch = tag == Propagation.RISE_LAUNCHED ? 0 : period / 2;
        double cycle = ideal > launch ? 0 : period;
        boolean setup = check.kind().late();
        double capture = clock.arrival[Propagation.CLOCK][clockPlace] + cycle - (setup ? 0 : period);
        double limit = table.at(clock.slew[clockPlace], data.slew[place]);
        double credit = pessimism.credit(data, tag, place, clock, clockPlace);
        double arrival = data.arrival[tag][place];
        double required = setup ? capture - constraint.uncertaintyNs() - limit + credit
                : capture + constraint.uncertaintyNs() + limit - credit;
        return new EndSlack(check, setup ? required - arrival : arrival - required, required, tag, place, limit, capture, credit);
    }
}
