package ingot.tool;

import java.util.Arrays;
import java.util.List;

/**
 * A version as numbers: {@code 8.3.105}. Letters count as separators, so {@code 26Q1} is 26.1. Missing numbers are 0 in comparisons.
 *
 * @param text as the tool prints it
 * @param numbers most significant first
 */
public record ToolVersion(String text, List<Integer> numbers) implements Comparable<ToolVersion> {
    public ToolVersion {
        numbers = List.copyOf(numbers);
    }

    /** Reads {@code text}; at least one number must be in it. */
    public static ToolVersion parse(String text) {
        var numbers = Arrays.stream(text.split("[^0-9]+"))
                .filter(part -> !part.isEmpty() && part.length() < 10)
                .map(Integer::valueOf)
                .toList();
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("no version number in \"" + text + "\"");
        }
        return new ToolVersion(text, numbers);
    }

    @Override
    public int compareTo(ToolVersion other) {
        int length = Math.max(numbers.size(), other.numbers.size());
        for (int i = 0; i < length; i++) {
            int order = Integer.compare(at(i), other.at(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Whether this version is {@code minimum} or newer. */
    public boolean isAtLeast(ToolVersion minimum) {
        return compareTo(minimum) >= 0;
    }

    private int at(int i) {
        return i < numbers.size() ? numbers.get(i) : 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
