package ingot.noc.traffic;

import ingot.noc.NetworkPlan;
import java.util.Arrays;
import java.util.Random;

/**
 * Random traffic for a while, and what the network made of it.
 *
 * @param pattern where packets go
 * @param timing when they begin
 * @param flits length of each
 * @param warmUp cycles before anything is measured
 * @param measured cycles in which packets are counted
 * @param patience cycles after that in which those counted may still arrive
 * @param seed of all random choices
 */
public record Load(Pattern pattern, Timing timing, int flits, int warmUp, int measured, int patience, long seed) {
    /** Steady traffic at {@code rate} flits per node and cycle. */
    public static Load steady(Pattern pattern, double rate, int flits, int cycles) {
        return new Load(pattern, Timing.steady(rate / flits), flits, cycles / 2, cycles, 2 * cycles, 1);
    }

    /** Runs it on a network that is empty, or under the same load already. */
    public LoadPoint run(NetworkBench bench) {
        var random = new Random(seed);
        int nodes = bench.plan().topology().terminals().size();
        var tally = new Tally(bench.cycle() + warmUp, bench.cycle() + warmUp + measured, nodes, bench.plan());
        long end = tally.to() + patience;
        while (bench.cycle() < tally.to() || tally.missing() > 0 && bench.cycle() < end) {
            for (int node = 0; node < nodes; node++) {
                if (timing.begins(node, random)) {
                    var message = new Message(node, pattern.destination(node, random), 0, flits, bench.cycle());
                    tally.created(message);
                    bench.send(message);
                }
            }
            bench.step(tally::delivered);
        }
        return tally.point();
    }

    /** Counts the packets of a window of time. */
    private static final class Tally {
        private final long from;
        private final long to;
        private final long[] acceptedFlits;
        private final ChannelCount channels;
        private long offeredFlits;
        private long missing;
        private long[] latencies = new long[1024];
        private int count;

        Tally(long from, long to, int nodes, NetworkPlan plan) {
            this.from = from;
            this.to = to;
            acceptedFlits = new long[nodes];
            channels = new ChannelCount(plan);
        }

        long to() {
            return to;
        }

        long missing() {
            return missing;
        }

        void created(Message message) {
            if (message.created() >= from && message.created() < to) {
                offeredFlits += message.flits();
                missing++;
            }
        }

        void delivered(Message message) {
            if (message.delivered() >= from && message.delivered() < to) {
                acceptedFlits[message.source()] += message.flits();
                channels.add(message);
            }
            if (message.created() >= from && message.created() < to) {
                missing--;
                if (count == latencies.length) {
                    latencies = Arrays.copyOf(latencies, 2 * count);
                }
                latencies[count++] = message.latency();
            }
        }

        LoadPoint point() {
            Arrays.sort(latencies, 0, count);
            double window = to - from;
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += latencies[i];
            }
            var shares = Arrays.stream(acceptedFlits).sorted().toArray();
            return new LoadPoint(offeredFlits / window / shares.length, Arrays.stream(shares).sum() / window / shares.length,
                    count == 0 ? Double.NaN : sum / count, count == 0 ? 0 : latencies[(int) (count * 0.99)], count == 0 ? 0 : latencies[count - 1],
                    shares[0] / window, shares[shares.length - 1] / window, missing, channels.utilisation(window));
        }
    }
}
