/**
 * TinyTapeout: any Ingot module as a tile ({@link ingot.flow.tinytapeout.TileDesign}), a repository ready to push, and every rule of the
 * shuttle's validator and precheck that can be tried here.
 */
package ingot.flow.tinytapeout;
