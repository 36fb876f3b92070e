package ingot.noc.router;

/**
 * A sum that routers make on the way: flits of one message class that meet in a router become one. Each flit holds numbers side by side, which are added modulo their
 * width.
 *
 * @param messageClass all flits of this class are parts of the sum
 * @param numberBits width of a number; divides the payload of a flit
 */
public record Gather(int messageClass, int numberBits) {
    public Gather {
        RouterSettings.range("messageClass", messageClass, 0, 3);
        RouterSettings.range("numberBits", numberBits, 1, 1024);
    }
}
