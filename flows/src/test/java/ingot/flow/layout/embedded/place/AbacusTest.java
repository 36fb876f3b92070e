package ingot.flow.layout.embedded.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AbacusTest {
    private static int[] places(Abacus abacus, int cells) {
        int[] at = new int[cells];
        abacus.places((cell, site) -> at[cell] = site);
        return at;
    }

    @Test
    void cellsWithRoomStayWhereTheyAreWanted() {
        var abacus = new Abacus(20);
        abacus.append(0, 3, 4, 1);
        abacus.append(1, 9, 2, 1);
        assertEquals(14, abacus.free());
        assertEquals(3, places(abacus, 2)[0]);
        assertEquals(9, places(abacus, 2)[1]);
    }

    @Test
    void cellsAtOnePlaceShareTheWay() {
        var abacus = new Abacus(20);
        abacus.append(0, 8, 4, 1);
        assertEquals(10, abacus.trial(8, 4, 1), 1e-9, "a trial says where the newcomer would lie");
        abacus.append(1, 8, 4, 1);
        assertEquals(6, places(abacus, 2)[0]);
        assertEquals(10, places(abacus, 2)[1]);
    }

    @Test
    void endsHold() {
        var abacus = new Abacus(6);
        abacus.append(0, -5, 2, 1);
        abacus.append(1, 40, 2, 1);
        abacus.append(2, 40, 2, 9);
        assertEquals(0, places(abacus, 3)[0]);
        assertEquals(2, places(abacus, 3)[1]);
        assertEquals(4, places(abacus, 3)[2]);
    }

    /** Against trying every legal arrangement of three cells in their order. */
    @Property(tries = 300)
    void noOtherPlacesMoveLess(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        int capacity = 14;
        int[] width = new int[3];
        int[] wanted = new int[3];
        int[] weight = new int[3];
        var abacus = new Abacus(capacity);
        int from = 0;
        for (int i = 0; i < 3; i++) {
            width[i] = 1 + random.nextInt(4);
            from += random.nextInt(6);
            wanted[i] = from;
            weight[i] = 1 + random.nextInt(3);
            abacus.append(i, wanted[i], width[i], weight[i]);
        }
        int[] got = places(abacus, 3);
        double best = Double.POSITIVE_INFINITY;
        for (int a = 0; a + width[0] <= capacity; a++) {
            for (int b = a + width[0]; b + width[1] <= capacity; b++) {
                for (int c = b + width[1]; c + width[2] <= capacity; c++) {
                    best = Math.min(best, cost(wanted, weight, a, b, c));
                }
            }
        }
        assertTrue(got[0] + width[0] <= got[1] && got[1] + width[1] <= got[2] && got[2] + width[2] <= capacity, "overlap");
        // Abacus is exact in fractions of sites; rounding to whole ones costs at most half a site for each cell.
        double slack = 0;
        for (int i = 0; i < 3; i++) {
            slack += weight[i] * 0.25;
        }
        assertTrue(cost(wanted, weight, got) <= best + slack + 1e-9, cost(wanted, weight, got) + " against " + best);
    }

    private static double cost(int[] wanted, int[] weight, int... at) {
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += weight[i] * Math.pow(at[i] - wanted[i], 2);
        }
        return sum;
    }
}
