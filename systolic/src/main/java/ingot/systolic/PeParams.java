package ingot.systolic;

/**
 * Parameters of a processing element.
 *
 * @param dataBits width of a signed activation or weight in bits
 * @param accBits width of the signed sum in bits
 */
public record PeParams(int dataBits, int accBits) {}
