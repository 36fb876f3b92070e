package ingot.pdk.lef;

/** A placement site, in nm. */
public record Site(String name, int width, int height) {}
