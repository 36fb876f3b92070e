package ingot.generators.arithmetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One level of a compressor tree, before any hardware is made of it.
 *
 * @param adders for each column the inputs, 2 or 3, of its adders
 * @param heights of the columns after the level
 */
record Level(List<List<Integer>> adders, int[] heights) {
    static Level of(TreeKind tree, int[] before) {
        int target = tree.target(highest(before));
        var adders = new ArrayList<List<Integer>>();
        var made = new int[before.length];
        for (int weight = 0; weight < before.length; weight++) {
            var column = new ArrayList<Integer>();
            int used = 0;
            while (tree.compresses(before[weight], used, made[weight], target)) {
                int inputs = tree.inputs(before[weight], used, made[weight], target);
                column.add(inputs);
                used += inputs;
                made[weight]++;
                if (weight + 1 < made.length) {
                    made[weight + 1]++;
                }
            }
            made[weight] += before[weight] - used;
            adders.add(column);
        }
        return new Level(adders, made);
    }

    static int highest(int[] heights) {
        return Arrays.stream(heights).max().orElse(0);
    }
}
