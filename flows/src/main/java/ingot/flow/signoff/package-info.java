/**
 * Checks of a finished layout by tools that did not make it: design rules by KLayout with the process's own deck, layout against
 * schematic by Magic and netgen. A check that cannot run says why; it never counts as passed.
 */
package ingot.flow.signoff;
