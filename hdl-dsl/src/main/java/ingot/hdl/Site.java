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

    /** This call, called after the variable that takes the result of {@code caller}'s call of the method that returned it. */
    Site namedBy(Site caller) {
        return new Site(source, caller.name, caller.returned, caller.element);
    }
}
