// Asserts the rules of APB between a bridge and a peripheral.
module ApbMonitor_vapb4_a32_d32 (
    input  logic        clk,
    input  logic        rst,
    input  logic        manager_sel,
    input  logic        manager_enable,
    input  logic [31:0] manager_addr,
    input  logic        manager_write,
    input  logic [31:0] manager_wdata,
    input  logic [3:0]  manager_strb,
    input  logic [2:0]  manager_prot,
    output logic        manager_ready,
    output logic [31:0] manager_rdata,
    output logic        manager_slverr,
    output logic        subordinate_sel,
    output logic        subordinate_enable,
    output logic [31:0] subordinate_addr,
    output logic        subordinate_write,
    output logic [31:0] subordinate_wdata,
    output logic [3:0]  subordinate_strb,
    output logic [2:0]  subordinate_prot,
    input  logic        subordinate_ready,
    input  logic [31:0] subordinate_rdata,
    input  logic        subordinate_slverr
);
    assign subordinate_sel = manager_sel;
    assign subordinate_enable = manager_enable;
    assign subordinate_addr = manager_addr;
    assign subordinate_write = manager_write;
    assign subordinate_wdata = manager_wdata;
    assign subordinate_strb = manager_strb;
    assign subordinate_prot = manager_prot;
    assign manager_ready = subordinate_ready;
    assign manager_rdata = subordinate_rdata;
    assign manager_slverr = subordinate_slverr;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, clk, rst};

`ifndef SYNTHESIS
    logic        wasSetup = 1'b0;
    logic        waited = 1'b0;
    logic [39:0] before_ = 40'd0;
    logic [31:0] data = 32'd0;
    logic        wasSetup_2;
    logic        waited_2;
    logic [39:0] request;
    assign wasSetup_2 = manager_sel && !manager_enable;
    assign waited_2 = manager_sel && manager_enable && !manager_ready;
    assign request = {manager_addr, manager_write, manager_strb, manager_prot};

    always_ff @(posedge clk) begin
        if (rst) begin
            wasSetup <= 1'b0;
            waited <= 1'b0;
            before_ <= 40'd0;
            data <= 32'd0;
        end else begin
            wasSetup <= wasSetup_2;
            waited <= waited_2;
            before_ <= request;
            data <= manager_wdata;
        end
    end

    // bus: an access is of a chosen peripheral
    always @(posedge clk) begin : bus_an_access_is_of_a_chosen_peripheral
        if (!rst) begin
            assert (!manager_enable || manager_sel);
        end
    end

    // bus: an access follows its setup
    always @(posedge clk) begin : bus_an_access_follows_its_setup
        if (!rst) begin
            assert (!manager_enable || wasSetup || waited);
        end
    end

    // bus: a setup takes one cycle
    always @(posedge clk) begin : bus_a_setup_takes_one_cycle
        if (!rst) begin
            assert (!wasSetup || (manager_sel && manager_enable));
        end
    end

    // bus: an access stays until it is ready
    always @(posedge clk) begin : bus_an_access_stays_until_it_is_ready
        if (!rst) begin
            assert (!waited || (manager_sel && manager_enable));
        end
    end

    // bus: address and direction stay through an access
    always @(posedge clk) begin : bus_address_and_direction_stay_through
        if (!rst) begin
            assert (!(wasSetup || waited) || request == before_);
        end
    end

    // bus: write data stay through an access
    always @(posedge clk) begin : bus_write_data_stay_through_an_access
        if (!rst) begin
            assert (!((wasSetup || waited) && manager_write) || manager_wdata == data);
        end
    end

    // bus: reads have no strobes
    always @(posedge clk) begin : bus_reads_have_no_strobes
        if (!rst) begin
            assert (!(manager_sel && !manager_write) || manager_strb == 4'd0);
        end
    end
`endif
endmodule
