/** Netlists on disk: written by {@link ingot.hdl.store.NetlistFile}, read back as they were. */
package ingot.hdl.store;
