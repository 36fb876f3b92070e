package ingot.noc.topology;

/**
 * A place for a router.
 *
 * @param name what errors and reports call it
 * @param ports inputs, and as many outputs; a port may be unconnected in either direction
 */
public record RouterSite(String name, int ports) {
    public RouterSite {
        if (ports < 1 || ports > 32) {
            throw new IllegalArgumentException("router " + name + " must have 1 to 32 ports, has " + ports);
        }
    }
}
