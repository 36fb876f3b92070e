package ingot.hdl;

import ingot.hdl.netlist.Source;

/**
 * A call of the language in the designer's code.
 *
 * @param source its line
 * @param name the variable or field that takes the result; {@code null} when there is none
 * @param returned whether the result is returned at once, so that the caller's variable names it
 * @param element whether {@code name} is that of an array or list to which the result goes
 */
record Site(Source source, String name, boolean returned, boolean element) {
    static final Site UNKNOWN = new Site(Source.UNKNOWN, null, false, false);

    Site(Source source, String name, boolean returned) {
        this(source, name, returned, false);
    }

    Site withName(String newName) {
        return new Site(source, newName, false);
    }
}
