package ingot.bench.qor;

import ingot.generators.arithmetic.Adder;
import ingot.generators.arithmetic.AdderKind;
import ingot.generators.arithmetic.AdderParams;
import java.util.ArrayList;
import java.util.List;

/** Who takes part. */
final class Contestants {
    private Contestants() {}

    static List<Contestant> all() {
        var all = new ArrayList<Contestant>();
        for (int width : new int[] {8, 16, 32, 64}) {
            addAdders(all, width);
        }
        return all;
    }

    private static void addAdders(List<Contestant> all, int width) {
        all.add(new Contestant("add", width, Contestant.PLAIN, () -> new PlainAdd(new AdderParams(width, AdderKind.RIPPLE))));
        for (var kind : AdderKind.values()) {
            all.add(new Contestant("add", width, kind.name(), () -> new Adder(new AdderParams(width, kind))));
        }
    }
}
