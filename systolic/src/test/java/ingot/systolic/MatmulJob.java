package ingot.systolic;

import ingot.systolic.number.ArithmeticModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A matrix product cut into the beats of an array, and put together again from its results: what a program for the array does.
 *
 * @param west beats from the west, in order
 * @param north beats from the north, in order
 * @param places for each beat of results, where its words belong
 * @param idleInput what fills up a tile of inputs
 * @param idleWeight what fills up a tile of weights
 */
record MatmulJob(List<Beat> west, List<Beat> north, List<Place[]> places, int m, int n, long idleInput, long idleWeight) {
    /** Words that enter together; the {@code last} of a tile says so. */
    record Beat(int tile, long[] words, boolean last) {}

    /** Row and column of the product; {@code null} for what fills up a tile. */
    record Place(int row, int col) {}

    static MatmulJob of(SystolicParams array, long[][] a, long[][] b) {
        var job = new MatmulJob(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), a.length, b[0].length,
                array.arithmetic().idleInput(), array.arithmetic().idleWeight());
        switch (array.dataflow()) {
            case WEIGHT_STATIONARY, SWITCHABLE -> job.stationary(array, a, b, false);
            case INPUT_STATIONARY -> job.stationary(array, transposed(b), transposed(a), true);
            case OUTPUT_STATIONARY -> job.outputStationary(array, a, b);
            case NO_LOCAL_REUSE -> job.noLocalReuse(array, a, b);
        }
        return job;
    }

    /** The product, added up in the order in which the parts came. */
    long[][] product(List<long[]> results, ArithmeticModel arithmetic) {
        var product = new long[m][n];
        var begun = new boolean[m][n];
        for (int beat = 0; beat < results.size(); beat++) {
            for (int c = 0; c < results.get(beat).length; c++) {
                var place = places.get(beat)[c];
                if (place != null) {
                    long part = results.get(beat)[c];
                    product[place.row][place.col] = begun[place.row][place.col] ? arithmetic.add(product[place.row][place.col], part) : part;
                    begun[place.row][place.col] = true;
                }
            }
        }
        return product;
    }

    private void stationary(SystolicParams array, long[][] moving, long[][] staying, boolean mirrored) {
        int tile = 0;
        for (int col = 0; col < staying[0].length; col += array.cols()) {
            for (int k = 0; k < staying.length; k += array.rows(), tile++) {
                for (int row = array.rows() - 1; row >= 0; row--) {
                    north.add(new Beat(tile, part(staying, k + row, col, array.cols(), mirrored ? idleInput : idleWeight), row == 0));
                }
                for (int vector = 0; vector < moving.length; vector++) {
                    west.add(new Beat(tile, part(moving, vector, k, array.rows(), mirrored ? idleWeight : idleInput), vector == moving.length - 1));
                    places.add(places(array.cols(), vector, col, mirrored));
                }
            }
        }
    }

    private void noLocalReuse(SystolicParams array, long[][] a, long[][] b) {
        for (int col = 0; col < b[0].length; col += array.cols()) {
            for (int k = 0; k < b.length; k += array.rows()) {
                var weights = new long[array.rows() * array.cols()];
                for (int row = 0; row < array.rows(); row++) {
                    System.arraycopy(part(b, k + row, col, array.cols(), idleWeight), 0, weights, row * array.cols(), array.cols());
                }
                for (int vector = 0; vector < a.length; vector++) {
                    west.add(new Beat(0, part(a, vector, k, array.rows(), idleInput), false));
                    north.add(new Beat(0, weights, false));
                    places.add(places(array.cols(), vector, col, false));
                }
            }
        }
    }

    private record Corner(int row, int col) {}

    private void outputStationary(SystolicParams array, long[][] a, long[][] b) {
        var corners = new ArrayList<Corner>();
        for (int row = 0; row < m; row += array.rows()) {
            for (int col = 0; col < n; col += array.cols()) {
                corners.add(new Corner(row, col));
            }
        }
        int interleave = new Wavefront(array).interleave();
        while (corners.size() % interleave != 0) {
            corners.add(new Corner(m, n));
        }
        var left = transposed(a);
        for (int first = 0; first < corners.size(); first += interleave) {
            var turn = corners.subList(first, first + interleave);
            for (int k = 0; k < b.length; k++) {
                for (var corner : turn) {
                    boolean last = k == b.length - 1 && corner == turn.getLast();
                    west.add(new Beat(0, part(left, k, corner.row, array.rows(), idleInput), last));
                    north.add(new Beat(0, part(b, k, corner.col, array.cols(), idleWeight), last));
                }
            }
            for (int row = array.rows() - 1; row >= 0; row--) {
                for (var corner : turn) {
                    places.add(places(array.cols(), corner.row + row, corner.col, false));
                }
            }
        }
    }

    private Place[] places(int count, int row, int col, boolean mirrored) {
        var line = new Place[count];
        for (int i = 0; i < count; i++) {
            var place = mirrored ? new Place(col + i, row) : new Place(row, col + i);
            line[i] = place.row < m && place.col < n ? place : null;
        }
        return line;
    }

    /** Elements {@code col} and so on of a row; {@code idle} past the end. */
    private static long[] part(long[][] matrix, int row, int col, int count, long idle) {
        var words = new long[count];
        Arrays.fill(words, idle);
        for (int i = 0; i < count && row < matrix.length && col + i < matrix[row].length; i++) {
            words[i] = matrix[row][col + i];
        }
        return words;
    }

    static long[][] transposed(long[][] matrix) {
        var turned = new long[matrix[0].length][matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int col = 0; col < turned.length; col++) {
                turned[col][row] = matrix[row][col];
            }
        }
        return turned;
    }
}
