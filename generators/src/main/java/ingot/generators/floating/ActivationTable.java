package ingot.generators.floating;

import java.util.ArrayList;
import java.util.List;

/**
 * An activation function in pieces. Numbers of one sign and one exponent are an octave. Where the function is constant there, or the operand itself or
 * half of it, the octave says so; otherwise it is cut into equal segments, as many as it takes until a line in each is near enough.
 */
final class ActivationTable {
    /** How far a line may be from the function before rounding, in units of the last place. */
    static final double TOLERANCE = 0.08;

    /** What the results of an octave are. */
    enum Kind { SEGMENTS, IDENTITY, HALF, ONE, ONE_HALF, ZERO, INFINITE }

    /** Where an octave's segments begin, and how many low bits of the mantissa count within a segment. */
    record Octave(Kind kind, int base, int within) {}

    /** A line: {@code (start + slope * t) * 2^(exponent - fractionBits)}, where {@code t} counts codes from the segment's first. */
    record Segment(long start, long slope, int exponent) {}

    private final Activation function;
    private final FloatFormat format;
    private final List<Octave> octaves = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();

    ActivationTable(Activation function, FloatFormat format) {
        this.function = function;
        this.format = format;
        for (int sign = 0; sign < 2; sign++) {
            for (int field = 0; field < (1 << format.exp()) - 1; field++) {
                octaves.add(octave(sign == 1, field));
            }
            octaves.add(new Octave(octaves.getLast().kind(), 0, 0));       // infinities are like the largest numbers
        }
    }

    /** By sign and exponent field. */
    List<Octave> octaves() {
        return octaves;
    }

    List<Segment> segments() {
        return segments;
    }

    /** Bits behind the point of a line. */
    int fractionBits() {
        return 2 * format.man() + 5;
    }

    private double operand(boolean negative, int field, long mantissa) {
        double significand = field == 0 ? mantissa : mantissa + (1L << format.man());
        double magnitude = significand * Math.pow(2, Math.max(field, 1) - format.bias() - format.man());
        return negative ? -magnitude : magnitude;
    }

    private double ulp(double value) {
        int exponent = value == 0 ? format.leastExponent() : Math.max(Math.getExponent(value), format.leastExponent());
        return Math.pow(2, exponent - format.man());
    }

    private Octave octave(boolean negative, int field) {
        for (var kind : Kind.values()) {
            if (kind != Kind.SEGMENTS && fits(kind, negative, field)) {
                return new Octave(kind, 0, 0);
            }
        }
        int base = segments.size();
        for (int within = format.man(); within >= 0; within--) {
            if (addSegments(negative, field, within)) {
                return new Octave(Kind.SEGMENTS, base, within);
            }
            segments.subList(base, segments.size()).clear();
        }
        throw new IllegalStateException("no table is fine enough for " + function);
    }

    private boolean fits(Kind kind, boolean negative, int field) {
        for (long mantissa = 0; mantissa < 1L << format.man(); mantissa++) {
            double x = operand(negative, field, mantissa);
            double value = function.of(x);
            double error = switch (kind) {
                case SEGMENTS -> Double.POSITIVE_INFINITY;
                case IDENTITY -> Math.abs(value - x) / ulp(value) - 0.5;
                case HALF -> Math.abs(value - x / 2) / ulp(value) - TOLERANCE;
                case ONE -> Math.abs(Math.abs(value) - 1) / ulp(value) - 0.5;
                case ONE_HALF -> Math.abs(value - 0.5) / ulp(value) - 0.5;
                case ZERO -> Math.abs(value) / ulp(value) - 0.5;
                case INFINITE -> value > Math.pow(2, format.greatestExponent() + 1) ? 0 : 1;
            };
            if (!(error <= 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean addSegments(boolean negative, int field, int within) {
        for (long first = 0; first < 1L << format.man(); first += 1L << within) {
            if (!addSegment(negative, field, first, 1 << within)) {
                return false;
            }
        }
        return true;
    }

    private boolean addSegment(boolean negative, int field, long first, int count) {
        var values = new double[count];
        double largest = 0;
        for (int t = 0; t < count; t++) {
            values[t] = Math.abs(function.of(operand(negative, field, first + t)));
            largest = Math.max(largest, values[t]);
        }
        int exponent = Math.max(Math.getExponent(largest), format.leastExponent() - format.man() - 2);
        double unit = Math.pow(2, exponent - fractionBits());
        double slope = count == 1 ? 0 : (values[count - 1] - values[0]) / (count - 1);
        double above = 0;
        double below = 0;
        for (int t = 0; t < count; t++) {
            double residue = values[t] - values[0] - slope * t;
            above = Math.max(above, residue);
            below = Math.min(below, residue);
        }
        var segment = new Segment(Math.round((values[0] + (above + below) / 2) / unit), Math.round(slope / unit), exponent);
        for (int t = 0; t < count; t++) {
            long line = segment.start() + segment.slope() * t;
            if (line < 0 || Math.abs(line * unit - values[t]) > TOLERANCE * ulp(values[t])) {
                return false;
            }
        }
        return segments.add(segment);
    }
}
