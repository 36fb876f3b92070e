package ingot.hdl;

import java.util.List;

/** A catalogue of designs for the command line: a service, found by {@link java.util.ServiceLoader}. */
public interface DesignProvider {
    /** The designs, in the order in which they are listed. */
    List<DesignEntry<?>> designs();
}
