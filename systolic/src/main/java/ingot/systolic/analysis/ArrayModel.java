package ingot.systolic.analysis;

import ingot.systolic.model.Convolution;
import ingot.systolic.model.CycleModel;
import ingot.systolic.model.Estimate;
import ingot.systolic.model.Matmul;
import ingot.systolic.model.RowMapping;
import ingot.systolic.row.RowParams;
import ingot.systolic.workload.Conv2d;

/** What the array of an accelerator does for a tile of a convolution, by the models that are held to its hardware. */
record ArrayModel(Accelerator accelerator, Stationary stationary, Conv2d work) {
    /** Why this array cannot do {@code work}; {@code null} where it can. */
    String refusal() {
        if (stationary != Stationary.ROWS) {
            return null;
        }
        var window = work.window();
        if (window.dilation() > 1) {
            return "a row-stationary array takes neighbouring inputs, no dilation";
        }
        if (window.stride() > Math.min(window.width(), window.height())) {
            return "a row-stationary array takes no stride beyond its kernel";
        }
        if (window.width() > accelerator.taps()) {
            return "the kernel has " + window.width() + " columns, an element holds " + accelerator.taps() + " weights";
        }
        if (window.width() == 1 && work.channels() == 1) {
            return "a row-stationary array takes at least two products for a sum";
        }
        return null;
    }

    /** The tile of {@code filters}, {@code channels} and {@code rows} of the output; that of one image. */
    Estimate estimate(int filters, int channels, int rows) {
        var dataflow = stationary.dataflow();
        if (dataflow.isEmpty()) {
            return rowStationary(filters, channels, rows);
        }
        var product = new Matmul(rows * work.outputWidth(), Math.multiplyExact(channels, (int) work.window().taps()), filters);
        return CycleModel.estimate(accelerator.array(dataflow.get()), product);
    }

    /**
     * As many arrays of the kernel's height as there are elements for, side by side. All of them get the same inputs, and each has filters of its own. Where the
     * kernel is 1×1, the outputs are dealt out to the columns in whatever shape fits best.
     */
    private Estimate rowStationary(int filters, int channels, int rows) {
        var window = work.window();
        int kernelRows = Math.min(window.height(), accelerator.elements());
        int outputs = rows * work.outputWidth();
        boolean point = window.taps() == 1;
        int height = point ? Math.min(accelerator.cols(), outputs) : rows;
        int width = point ? Tile.ceiling(outputs, height) : work.outputWidth();
        int cols = Math.min(height, Math.min(accelerator.cols(), accelerator.elements() / kernelRows));
        int sets = Math.min(filters, accelerator.elements() / (kernelRows * cols));
        var array = new RowParams(kernelRows, cols, window.stride(), accelerator.taps(), accelerator.input(), accelerator.weight(), accelerator.sum());
        int depth = window.width() == 1 ? Math.max(2, channels) : channels;
        var part = new Convolution(depth, (height - 1) * window.stride() + window.height(), (width - 1) * window.stride() + window.width(),
                Tile.ceiling(filters, sets), window.height(), window.width(), window.stride());
        var one = RowMapping.of(array, part).estimate();
        return new Estimate(one.cycles(), (long) outputs * channels * window.taps() * filters, accelerator.elements(), one.inputReads(),
                sets * one.weightReads(), sets * one.sumReads(), sets * one.sumWrites());
    }
}
