package ingot.generators.serial;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.util.List;

/** The serial lines of the catalogue. */
public final class SerialDesigns implements DesignProvider {
    @Override
    public List<DesignEntry<?>> designs() {
        var uart = new UartParams(8, Parity.NONE, 1, 16, 16);
        return List.of(
                new DesignEntry<>("uart", "UART with a queue in each direction", UartParams.class, uart, Uart::new),
                new DesignEntry<>("uart-transmitter", "sends words over a UART line", UartParams.class, uart, UartTransmitter::new),
                new DesignEntry<>("uart-receiver", "takes words from a UART line", UartParams.class, uart, UartReceiver::new),
                new DesignEntry<>("spi-master", "SPI master", SpiMasterParams.class, new SpiMasterParams(8, 4, 8), SpiMaster::new),
                new DesignEntry<>("spi-slave", "SPI slave", SpiSlaveParams.class, new SpiSlaveParams(8), SpiSlave::new),
                new DesignEntry<>("i2c-master", "I2C master", I2cMasterParams.class, new I2cMasterParams(8), I2cMaster::new),
                new DesignEntry<>("i2c-slave", "I2C slave", I2cSlaveParams.class, new I2cSlaveParams(0x50), I2cSlave::new),
                new DesignEntry<>("jtag-tap", "JTAG test access port with registers of users",
                        JtagTapParams.class, new JtagTapParams(5, 0x1000_0001L, 2, 32), JtagTap::new));
    }
}
