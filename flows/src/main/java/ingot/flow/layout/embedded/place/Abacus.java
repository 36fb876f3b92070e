package ingot.flow.layout.embedded.place;

import java.util.Arrays;

/**
 * The cells of one segment in their order, at the places that move them least (in squares, weighted by pins) without overlap. Cells
 * are appended from left to right; those that touch form clusters that move as one. Distances are sites from the segment's left end.
 */
final class Abacus {
    private final int capacity;
    private int used;
    private int cells;
    private int[] cell = new int[8];
    private int[] cellWidth = new int[8];
    private int clusters;
    private int[] firstCell = new int[8];
    private int[] width = new int[8];
    private double[] weight = new double[8];
    /** Σ weight × (wanted place − offset in the cluster). */
    private double[] moment = new double[8];

    Abacus(int sites) {
        capacity = sites;
    }

    int free() {
        return capacity - used;
    }

    int cells() {
        return cells;
    }

    /** Where the last cell would come to lie if {@code cellSites} sites were appended, wanted at {@code at}; the rest moves with it. */
    double trial(double at, int cellSites, double cellWeight) {
        double sumWeight = cellWeight;
        double sumMoment = cellWeight * at;
        int sumWidth = cellSites;
        double start = clamp(at, sumWidth);
        for (int i = clusters - 1; i >= 0 && start(i) + width[i] > start; i--) {
            sumMoment = moment[i] + sumMoment - sumWeight * width[i];
            sumWeight += weight[i];
            sumWidth += width[i];
            start = clamp(sumMoment / sumWeight, sumWidth);
        }
        return start + sumWidth - cellSites;
    }

    /** Appends a cell; {@link #free} must be enough. */
    void append(int id, double at, int cellSites, double cellWeight) {
        grow();
        cell[cells] = id;
        cellWidth[cells] = cellSites;
        used += cellSites;
        firstCell[clusters] = cells++;
        width[clusters] = cellSites;
        weight[clusters] = cellWeight;
        moment[clusters] = cellWeight * at;
        clusters++;
        while (clusters > 1 && start(clusters - 2) + width[clusters - 2] > start(clusters - 1)) {
            int into = clusters - 2;
            moment[into] += moment[clusters - 1] - weight[clusters - 1] * width[into];
            weight[into] += weight[clusters - 1];
            width[into] += width[clusters - 1];
            clusters--;
        }
    }

    /** Tells {@code sink} every cell's site, from left to right. */
    void places(PlaceSink sink) {
        for (int i = 0; i < clusters; i++) {
            // Rounding keeps order, and cluster widths are whole sites, so no two clusters can come to overlap.
            int site = (int) Math.round(start(i));
            int end = i + 1 < clusters ? firstCell[i + 1] : cells;
            for (int k = firstCell[i]; k < end; k++) {
                sink.place(cell[k], site);
                site += cellWidth[k];
            }
        }
    }

    /** Hears a cell and the site of its left edge. */
    interface PlaceSink {
        void place(int cell, int site);
    }

    private double start(int cluster) {
        return clamp(moment[cluster] / weight[cluster], width[cluster]);
    }

    private double clamp(double at, int sites) {
        return Math.max(0, Math.min(at, capacity - sites));
    }

    private void grow() {
        if (cells == cell.length) {
            int size = 2 * cells;
            cell = Arrays.copyOf(cell, size);
            cellWidth = Arrays.copyOf(cellWidth, size);
            firstCell = Arrays.copyOf(firstCell, size);
            width = Arrays.copyOf(width, size);
            weight = Arrays.copyOf(weight, size);
            moment = Arrays.copyOf(moment, size);
        }
    }
}
