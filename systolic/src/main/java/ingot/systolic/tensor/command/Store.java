package ingot.systolic.tensor.command;

/**
 * Takes sums out of the accumulators, through the vector unit, to a destination: for each (x, y) of {@code source} one row.
 *
 * <p>First each column takes the largest of the sums in its window. As {@link Form.Raw} this is what is written. As {@link Form.Requantised} each column c becomes
 * {@code clamp(round((sum + bias) · multiplier · 2^-31 · 2^-shift) + zeroPoint)} with its own parameters: the sum and its bias are added without
 * overflow, and the rest is {@link ingot.generators.arithmetic.Requantise}, with the rounding of the unit's parameters. A rectifier is a lower limit.
 *
 * As {@link Form.Applied} a function of the sums is requantised.
 *
 * <p>A row of results has the columns first; lanes beyond them are 0.
 */
public record Store(Sync sync, Windows source, Form form, Destination destination) implements Command.Timed {
    /**
     * Windows on the accumulators: the one at (x, y) has the rows {@code start + y·yStride + x·xStride + wy·windowStride + wx} for all wx below
     * {@code windowX} and wy below {@code windowY}.
     *
     * @param xCount windows of a line, 1 to 65535, like {@code yCount}
     * @param windowX rows of a line of a window, 1 to 255
     * @param windowY lines of a window, 1 to 255
     * @param windowStride from line to line of a window, 0 to 65535, like the other strides
     */
    public record Windows(int start, int xCount, int xStride, int yCount, int yStride, int windowX, int windowY, int windowStride) {
        public Windows {
            Limits.unsigned("start", start, 16);
            Limits.count("xCount", xCount, 16);
            Limits.unsigned("xStride", xStride, 16);
            Limits.count("yCount", yCount, 16);
            Limits.unsigned("yStride", yStride, 16);
            Limits.count("windowX", windowX, 8);
            Limits.count("windowY", windowY, 8);
            Limits.unsigned("windowStride", windowStride, 16);
        }

        /** Consecutive rows, one by one. */
        public static Windows rows(int start, int count) {
            return lines(start, count, 1, 1, 0);
        }

        /** Rows one by one. */
        public static Windows lines(int start, int xCount, int xStride, int yCount, int yStride) {
            return new Windows(start, xCount, xStride, yCount, yStride, 1, 1, 0);
        }

        /** Windows of {@code size} by {@code size} of an image with {@code width} rows per line, {@code step} apart in both directions. */
        public static Windows pool(int start, int width, int height, int size, int step) {
            return new Windows(start, (width - size) / step + 1, step, (height - size) / step + 1, step * width, size, size, width);
        }

        /** The highest row. */
        public long last() {
            return start + (xCount - 1L) * xStride + (yCount - 1L) * yStride + (windowY - 1L) * windowStride + windowX - 1;
        }
    }

    /** What becomes of a sum. */
    public sealed interface Form {
        /** It stays as it is, 32 bits; only for the memory outside. */
        record Raw() implements Form {}

        /**
         * It is brought to {@code dataBits} bits.
         *
         * @param parameters the first of {@link #PARAMETER_ROWS} rows of the accumulators, which must not lie among those that are stored. In each of them
         *        column c has, as 32 bits: in the first row the bias, signed; in the second one the multiplier (scale times 2<sup>31</sup>), whose highest bit
         *        is not looked at; in the third one in bits 4 to 0 the shift, and in bits 31 to 16 the zero point, signed; in the fourth one in bits 15 to 0
         *        the lowest and in bits 31 to 16 the highest result, both signed. Of zero points and limits the low {@code dataBits} bits count.
         */
        record Requantised(int parameters) implements Form {
            /** Rows of the parameters. */
            public static final int PARAMETER_ROWS = 4;

            public Requantised {
                Limits.unsigned("parameters", parameters, 16);
            }
        }

        /**
         * It is what {@code function} makes of it. Where that is {@linkplain VectorFunction#isOfRow of a row}, the rows of sums at one x, from the first y to the
         * last one, are one row of elements; they are stored one behind the other, before those of the next x, and there are no windows.
         *
         * @param parameters the first of {@link #PARAMETER_ROWS} rows of the accumulators, which must not lie among those that are stored. Of the first three rows
         *        column 0 counts: the elements of a row, 1 to 65535; {@code scale}, in single precision; {@code epsilon}, unsigned. Then come the rows as in {@link
         *        Requantised}
         */
        record Applied(VectorFunction function, int parameters) implements Form {
            /** Rows of the parameters. */
            public static final int PARAMETER_ROWS = 3 + Requantised.PARAMETER_ROWS;

            public Applied {
                Limits.unsigned("parameters", parameters, 16);
            }
        }

        /** Rows of its parameters. */
        default int parameterRows() {
            return switch (this) {
                case Raw() -> 0;
                case Requantised _ -> Requantised.PARAMETER_ROWS;
                case Applied _ -> Applied.PARAMETER_ROWS;
            };
        }

        /** The first row of its parameters; 0 where it has none. */
        default int parameters() {
            return switch (this) {
                case Raw() -> 0;
                case Requantised(int parameters) -> parameters;
                case Applied(_, int parameters) -> parameters;
            };
        }
    }

    /** Where results go. */
    public sealed interface Destination {
        /**
         * The memory outside: the result at (x, y) to the bytes from {@code address + y·yBytes + x·xBytes} on, {@code vectorBytes} of them, as raw sums
         * {@code sumBytes}. Where {@code xBytes} is just that number, a line is written in bursts as long as the bus allows.
         *
         * @param address in bytes, 48 bits; like the strides a multiple of the bytes of a beat
         * @param xBytes 32 bits
         * @param yBytes 32 bits
         */
        record Outside(long address, long xBytes, long yBytes) implements Destination {
            public Outside {
                Limits.unsigned("address", address, 48);
                Limits.unsigned("xBytes", xBytes, 32);
                Limits.unsigned("yBytes", yBytes, 32);
            }
        }

        /** The scratchpad: the result at (x, y) to row {@code start + y·yStride + x·xStride}; no row twice, as in {@link Pattern#isNested}. */
        record Scratchpad(int start, int xStride, int yStride) implements Destination {
            public Scratchpad {
                Limits.unsigned("start", start, 16);
                Limits.unsigned("xStride", xStride, 16);
                Limits.unsigned("yStride", yStride, 16);
            }
        }
    }

    public Store {
        sync.of(Unit.STORE);
        if (form instanceof Form.Raw && destination instanceof Destination.Scratchpad) {
            throw new IllegalArgumentException("raw sums do not fit into the scratchpad; requantise them, or store them outside");
        }
        if (isOfRow() && (source.windowX() != 1 || source.windowY() != 1)) {
            throw new IllegalArgumentException("a function of rows has no windows, and those were " + source.windowX() + " by " + source.windowY());
        }
    }

    /** Whether rows of sums at one x are one row of elements. */
    public boolean isOfRow() {
        return form instanceof Form.Applied(var function, _) && function.isOfRow();
    }

    @Override
    public Unit unit() {
        return Unit.STORE;
    }
}
