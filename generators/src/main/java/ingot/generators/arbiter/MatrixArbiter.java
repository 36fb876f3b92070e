package ingot.generators.arbiter;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import java.util.ArrayList;

/**
 * Grants the request of the requester that won the longest ago. One bit for each pair says who of the two goes first; the winner gives way to
 * all others.
 *
 * <p>Combinational from {@code request} to {@code grant}, in two levels of gates: the fastest of the fair arbiters, and the largest. A
 * requester waits for at most {@code requesters - 1} accepted grants. Cost: n(n-1)/2 bits of register.
 *
 * @see <a href="https://doi.org/10.1016/B978-0-12-200751-4.X5000-8">Dally, Towles: Principles and Practices of Interconnection
 *     Networks, 2004, section 18.5</a>
 */
@Description("Matrix arbiter: who won the longest ago goes first.")
public final class MatrixArbiter extends Module<ArbiterParams> {
    /** Bit i: requester i wants the grant. */
    public final UInt request = input(uint(p.requesters()));

    /** The grant of this cycle was used. */
    public final Bool accept = input(bool());

    /** At most one bit: the winner. */
    public final UInt grant = output(uint(p.requesters()));

    public MatrixArbiter(ArbiterParams params) {
        super(params);
        int n = p.requesters();
        var first = new Bool[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                var before = named("first_" + i + "_" + j, reg(bool(), true));
                first[i][j] = before;
                first[j][i] = before.not();
                int low = i;
                int high = j;
                when(accept, () -> when(grant.bit(low), () -> before.set(false))
                        .elseWhen(grant.bit(high), () -> before.set(true)));
            }
        }
        for (int i = 0; i < n; i++) {
            var bits = new ArrayList<Bool>();
            for (int j = n - 1; j >= 0; j--) {
                bits.add(j == i ? lit(false) : first[j][i]);
            }
            var ahead = cat(bits);
            grant.bit(i).set(request.bit(i).andNot(request.and(ahead).anyBit()));
        }
    }
}
