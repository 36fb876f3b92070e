package ingot.pdk;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A GDS layer and datatype; {@code "68/20"} in data files. */
public record StreamNumber(int layer, int datatype) {
    /** Reads {@code 68/20}. */
    @JsonCreator
    public static StreamNumber parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("`" + text + "` is not of the form layer/datatype");
        }
        return new StreamNumber(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return layer + "/" + datatype;
    }
}
