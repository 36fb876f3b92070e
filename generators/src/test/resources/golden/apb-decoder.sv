// Gives each APB access to the peripheral at its address.
module ApbDecoder_4f59bb63 (
    input  logic        clk,
    input  logic        rst,
    input  logic        manager_sel,
    input  logic        manager_enable,
    input  logic [15:0] manager_addr,
    input  logic        manager_write,
    input  logic [31:0] manager_wdata,
    input  logic [3:0]  manager_strb,
    input  logic [2:0]  manager_prot,
    output logic        manager_ready,
    output logic [31:0] manager_rdata,
    output logic        manager_slverr,
    output logic        peripherals_0_sel,
    output logic        peripherals_0_enable,
    output logic [15:0] peripherals_0_addr,
    output logic        peripherals_0_write,
    output logic [31:0] peripherals_0_wdata,
    output logic [3:0]  peripherals_0_strb,
    output logic [2:0]  peripherals_0_prot,
    input  logic        peripherals_0_ready,
    input  logic [31:0] peripherals_0_rdata,
    input  logic        peripherals_0_slverr,
    output logic        peripherals_1_sel,
    output logic        peripherals_1_enable,
    output logic [15:0] peripherals_1_addr,
    output logic        peripherals_1_write,
    output logic [31:0] peripherals_1_wdata,
    output logic [3:0]  peripherals_1_strb,
    output logic [2:0]  peripherals_1_prot,
    input  logic        peripherals_1_ready,
    input  logic [31:0] peripherals_1_rdata,
    input  logic        peripherals_1_slverr
);
    logic [2:0]  owners;
    logic        mine_0;
    logic        mine_1;
    logic        nobody;
    logic [31:0] manager_addr_15_14_eq_0_cat;
    logic [31:0] manager_addr_15_12_eq_4_cat;

    assign owners = {!(manager_addr[15:12] == 4'd4 || manager_addr[15:14] == 2'd0),
        manager_addr[15:12] == 4'd4, manager_addr[15:14] == 2'd0};
    assign mine_0 = owners[0];
    assign peripherals_0_sel = manager_sel && mine_0;
    assign peripherals_0_enable = manager_enable && mine_0;
    assign peripherals_0_addr = manager_addr;
    assign peripherals_0_write = manager_write;
    assign peripherals_0_wdata = manager_wdata;
    assign peripherals_0_strb = manager_strb;
    assign peripherals_0_prot = manager_prot;
    assign mine_1 = owners[1];
    assign peripherals_1_sel = manager_sel && mine_1;
    assign peripherals_1_enable = manager_enable && mine_1;
    assign peripherals_1_addr = manager_addr;
    assign peripherals_1_write = manager_write;
    assign peripherals_1_wdata = manager_wdata;
    assign peripherals_1_strb = manager_strb;
    assign peripherals_1_prot = manager_prot;
    assign nobody = owners[2];
    assign manager_ready = nobody || (mine_0 && peripherals_0_ready) ||
        (mine_1 && peripherals_1_ready);
    assign manager_slverr = nobody || (mine_0 && peripherals_0_slverr) ||
        (mine_1 && peripherals_1_slverr);
    assign manager_addr_15_14_eq_0_cat = {32{manager_addr[15:14] == 2'd0}};
    assign manager_addr_15_12_eq_4_cat = {32{manager_addr[15:12] == 4'd4}};
    assign manager_rdata = (manager_addr_15_14_eq_0_cat & peripherals_0_rdata) |
        (manager_addr_15_12_eq_4_cat & peripherals_1_rdata);

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, clk, rst};

`ifndef SYNTHESIS
    logic        wasSetup_0 = 1'b0;
    logic        waited_0 = 1'b0;
    logic [23:0] before_0 = 24'd0;
    logic [31:0] data_0 = 32'd0;
    logic        wasSetup_1 = 1'b0;
    logic        waited_1 = 1'b0;
    logic [23:0] before_1 = 24'd0;
    logic [31:0] data_1 = 32'd0;
    logic        wasSetup_2 = 1'b0;
    logic        waited_2 = 1'b0;
    logic [23:0] before_2 = 24'd0;
    logic [31:0] data_2 = 32'd0;
    logic        wasSetup_0_2;
    logic        waited_0_2;
    logic [23:0] request_0;
    logic        wasSetup_1_2;
    logic        waited_1_2;
    logic [23:0] request_1;
    logic        wasSetup_2_2;
    logic        waited_2_2;
    logic [23:0] request_2;
    assign wasSetup_0_2 = peripherals_0_sel && !peripherals_0_enable;
    assign waited_0_2 = peripherals_0_sel && peripherals_0_enable && !peripherals_0_ready;
    assign request_0 = {peripherals_0_addr, peripherals_0_write, peripherals_0_strb,
        peripherals_0_prot};
    assign wasSetup_1_2 = peripherals_1_sel && !peripherals_1_enable;
    assign waited_1_2 = peripherals_1_sel && peripherals_1_enable && !peripherals_1_ready;
    assign request_1 = {peripherals_1_addr, peripherals_1_write, peripherals_1_strb,
        peripherals_1_prot};
    assign wasSetup_2_2 = manager_sel && !manager_enable;
    assign waited_2_2 = manager_sel && manager_enable && !manager_ready;
    assign request_2 = {manager_addr, manager_write, manager_strb, manager_prot};

    always_ff @(posedge clk) begin
        if (rst) begin
            wasSetup_0 <= 1'b0;
            waited_0 <= 1'b0;
            before_0 <= 24'd0;
            data_0 <= 32'd0;
            wasSetup_1 <= 1'b0;
            waited_1 <= 1'b0;
            before_1 <= 24'd0;
            data_1 <= 32'd0;
            wasSetup_2 <= 1'b0;
            waited_2 <= 1'b0;
            before_2 <= 24'd0;
            data_2 <= 32'd0;
        end else begin
            wasSetup_0 <= wasSetup_0_2;
            waited_0 <= waited_0_2;
            before_0 <= request_0;
            data_0 <= peripherals_0_wdata;
            wasSetup_1 <= wasSetup_1_2;
            waited_1 <= waited_1_2;
            before_1 <= request_1;
            data_1 <= peripherals_1_wdata;
            wasSetup_2 <= wasSetup_2_2;
            waited_2 <= waited_2_2;
            before_2 <= request_2;
            data_2 <= manager_wdata;
        end
    end

    // peripheral 0: an access is of a chosen peripheral
    always @(posedge clk) begin : peripheral_0_an_access_is_of_a_chosen
        if (!rst) begin
            assert (!peripherals_0_enable || peripherals_0_sel);
        end
    end

    // peripheral 0: an access follows its setup
    always @(posedge clk) begin : peripheral_0_an_access_follows_its_setup
        if (!rst) begin
            assert (!peripherals_0_enable || wasSetup_0 || waited_0);
        end
    end

    // peripheral 0: a setup takes one cycle
    always @(posedge clk) begin : peripheral_0_a_setup_takes_one_cycle
        if (!rst) begin
            assert (!wasSetup_0 || (peripherals_0_sel && peripherals_0_enable));
        end
    end

    // peripheral 0: an access stays until it is ready
    always @(posedge clk) begin : peripheral_0_an_access_stays_until_it_is
        if (!rst) begin
            assert (!waited_0 || (peripherals_0_sel && peripherals_0_enable));
        end
    end

    // peripheral 0: address and direction stay through an access
    always @(posedge clk) begin : peripheral_0_address_and_direction_stay
        if (!rst) begin
            assert (!(wasSetup_0 || waited_0) || request_0 == before_0);
        end
    end

    // peripheral 0: write data stay through an access
    always @(posedge clk) begin : peripheral_0_write_data_stay_through_an
        if (!rst) begin
            assert (!((wasSetup_0 || waited_0) && peripherals_0_write) ||
                peripherals_0_wdata == data_0);
        end
    end

    // peripheral 0: reads have no strobes
    always @(posedge clk) begin : peripheral_0_reads_have_no_strobes
        if (!rst) begin
            assert (!(peripherals_0_sel && !peripherals_0_write) || peripherals_0_strb == 4'd0);
        end
    end

    // peripheral 1: an access is of a chosen peripheral
    always @(posedge clk) begin : peripheral_1_an_access_is_of_a_chosen
        if (!rst) begin
            assert (!peripherals_1_enable || peripherals_1_sel);
        end
    end

    // peripheral 1: an access follows its setup
    always @(posedge clk) begin : peripheral_1_an_access_follows_its_setup
        if (!rst) begin
            assert (!peripherals_1_enable || wasSetup_1 || waited_1);
        end
    end

    // peripheral 1: a setup takes one cycle
    always @(posedge clk) begin : peripheral_1_a_setup_takes_one_cycle
        if (!rst) begin
            assert (!wasSetup_1 || (peripherals_1_sel && peripherals_1_enable));
        end
    end

    // peripheral 1: an access stays until it is ready
    always @(posedge clk) begin : peripheral_1_an_access_stays_until_it_is
        if (!rst) begin
            assert (!waited_1 || (peripherals_1_sel && peripherals_1_enable));
        end
    end

    // peripheral 1: address and direction stay through an access
    always @(posedge clk) begin : peripheral_1_address_and_direction_stay
        if (!rst) begin
            assert (!(wasSetup_1 || waited_1) || request_1 == before_1);
        end
    end

    // peripheral 1: write data stay through an access
    always @(posedge clk) begin : peripheral_1_write_data_stay_through_an
        if (!rst) begin
            assert (!((wasSetup_1 || waited_1) && peripherals_1_write) ||
                peripherals_1_wdata == data_1);
        end
    end

    // peripheral 1: reads have no strobes
    always @(posedge clk) begin : peripheral_1_reads_have_no_strobes
        if (!rst) begin
            assert (!(peripherals_1_sel && !peripherals_1_write) || peripherals_1_strb == 4'd0);
        end
    end

    // manager: an access is of a chosen peripheral
    always @(posedge clk) begin : manager_an_access_is_of_a_chosen
        if (!rst) begin
            assume (!manager_enable || manager_sel);
        end
    end

    // manager: an access follows its setup
    always @(posedge clk) begin : manager_an_access_follows_its_setup
        if (!rst) begin
            assume (!manager_enable || wasSetup_2 || waited_2);
        end
    end

    // manager: a setup takes one cycle
    always @(posedge clk) begin : manager_a_setup_takes_one_cycle
        if (!rst) begin
            assume (!wasSetup_2 || (manager_sel && manager_enable));
        end
    end

    // manager: an access stays until it is ready
    always @(posedge clk) begin : manager_an_access_stays_until_it_is
        if (!rst) begin
            assume (!waited_2 || (manager_sel && manager_enable));
        end
    end

    // manager: address and direction stay through an access
    always @(posedge clk) begin : manager_address_and_direction_stay_an
        if (!rst) begin
            assume (!(wasSetup_2 || waited_2) || request_2 == before_2);
        end
    end

    // manager: write data stay through an access
    always @(posedge clk) begin : manager_write_data_stay_through_an
        if (!rst) begin
            assume (!((wasSetup_2 || waited_2) && manager_write) || manager_wdata == data_2);
        end
    end

    // manager: reads have no strobes
    always @(posedge clk) begin : manager_reads_have_no_strobes
        if (!rst) begin
            assume (!(manager_sel && !manager_write) || manager_strb == 4'd0);
        end
    end
`endif
endmodule
