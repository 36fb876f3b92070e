/** Processes and boards as data, and the code that finds and reads a PDK on disk. */
module ingot.pdk {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;

    opens ingot.pdk to com.fasterxml.jackson.databind;

    exports ingot.pdk;
    exports ingot.pdk.geometry;
    exports ingot.pdk.lef;
    exports ingot.pdk.liberty;
    exports ingot.pdk.lite;
    exports ingot.pdk.rules;
}
