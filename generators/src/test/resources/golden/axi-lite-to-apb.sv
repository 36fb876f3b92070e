// Bridge from AXI4-Lite to APB.
module AxiLiteToApb_vapb4_a16_d32 (
    input  logic        clk,
    input  logic        rst,
    input  logic        bus_aw_valid,
    output logic        bus_aw_ready,
    input  logic [15:0] bus_aw_payload_addr,
    input  logic [2:0]  bus_aw_payload_prot,
    input  logic        bus_w_valid,
    output logic        bus_w_ready,
    input  logic [31:0] bus_w_payload_data,
    input  logic [3:0]  bus_w_payload_strb,
    output logic        bus_b_valid,
    input  logic        bus_b_ready,
    output logic [1:0]  bus_b_payload_resp,
    input  logic        bus_ar_valid,
    output logic        bus_ar_ready,
    input  logic [15:0] bus_ar_payload_addr,
    input  logic [2:0]  bus_ar_payload_prot,
    output logic        bus_r_valid,
    input  logic        bus_r_ready,
    output logic [31:0] bus_r_payload_data,
    output logic [1:0]  bus_r_payload_resp,
    output logic        peripheral_sel,
    output logic        peripheral_enable,
    output logic [15:0] peripheral_addr,
    output logic        peripheral_write,
    output logic [31:0] peripheral_wdata,
    output logic [3:0]  peripheral_strb,
    output logic [2:0]  peripheral_prot,
    input  logic        peripheral_ready,
    input  logic [31:0] peripheral_rdata,
    input  logic        peripheral_slverr
);
    logic        pending;
    logic        write;
    logic        answered;
    logic [1:0]  response;
    logic [15:0] address;
    logic [2:0]  prot;
    logic [31:0] data;
    logic [3:0]  strobes;
    logic [31:0] answer;
    logic        readsFirst;
    logic        enabled;
    logic        idle;
    logic        writes;
    logic        takesWrite;
    logic        takesRead;
    logic        chosen;

    assign idle = !(pending || answered);
    assign writes = bus_aw_valid && bus_w_valid;
    assign takesWrite = idle && writes && !(bus_ar_valid && readsFirst);
    assign bus_aw_ready = takesWrite;
    assign bus_w_ready = takesWrite;
    assign takesRead = idle && bus_ar_valid && !(writes && !readsFirst);
    assign bus_ar_ready = takesRead;

    always_ff @(posedge clk) begin
        if (rst) begin
            pending <= 1'b0;
            write <= 1'b0;
            readsFirst <= 1'b0;
            answered <= 1'b0;
        end else begin
            if (takesWrite || takesRead) begin
                pending <= 1'b1;
                write <= takesWrite;
                readsFirst <= takesWrite;
            end
            if ((bus_b_valid && bus_b_ready) || (bus_r_valid && bus_r_ready)) begin
                answered <= 1'b0;
            end
            if ((peripheral_sel && peripheral_enable && peripheral_ready) || (pending && 1'b0))
                begin
                pending <= 1'b0;
                answered <= 1'b1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (takesWrite || takesRead) begin
            address <= takesWrite ? bus_aw_payload_addr : bus_ar_payload_addr;
            prot <= takesWrite ? bus_aw_payload_prot : bus_ar_payload_prot;
            data <= bus_w_payload_data;
            strobes <= bus_w_payload_strb;
        end
        if ((peripheral_sel && peripheral_enable && peripheral_ready) || (pending && 1'b0)) begin
            answer <= peripheral_rdata;
            response <= (peripheral_slverr || 1'b0) ? 2'd2 : 2'd0;
        end
    end

    assign bus_b_valid = answered && write;
    assign bus_b_payload_resp = response;
    assign bus_r_valid = answered && !write;
    assign bus_r_payload_data = answer;
    assign bus_r_payload_resp = response;
    assign chosen = pending && 1'b1;

    always_ff @(posedge clk) begin
        if (rst) begin
            enabled <= 1'b0;
        end else begin
            enabled <= chosen && !(peripheral_sel && peripheral_enable && peripheral_ready);
        end
    end

    assign peripheral_sel = chosen;
    assign peripheral_enable = enabled;
    assign peripheral_addr = address;
    assign peripheral_write = write;
    assign peripheral_wdata = data;
    assign peripheral_strb = write ? strobes : 4'd0;
    assign peripheral_prot = prot;

`ifndef SYNTHESIS
    logic        bus_aw_waited = 1'b0;
    logic [15:0] bus_aw_payload_addr_past;
    logic [2:0]  bus_aw_payload_prot_past;
    logic        bus_w_waited = 1'b0;
    logic [31:0] bus_w_payload_data_past;
    logic [3:0]  bus_w_payload_strb_past;
    logic        bus_b_waited = 1'b0;
    logic [1:0]  bus_b_payload_resp_past;
    logic        bus_ar_waited = 1'b0;
    logic [15:0] bus_ar_payload_addr_past;
    logic [2:0]  bus_ar_payload_prot_past;
    logic        bus_r_waited = 1'b0;
    logic [31:0] bus_r_payload_data_past;
    logic [1:0]  bus_r_payload_resp_past;
    logic [1:0]  addresses = 2'd0;
    logic [1:0]  words = 2'd0;
    logic [1:0]  reads = 2'd0;
    logic        wasSetup = 1'b0;
    logic        waited = 1'b0;
    logic [23:0] before_ = 24'd0;
    logic [31:0] data_2 = 32'd0;
    logic [1:0]  addresses_2;
    logic [1:0]  words_2;
    logic [1:0]  reads_2;
    logic        wasSetup_2;
    logic        waited_2;
    logic [23:0] request;
    assign addresses_2 = addresses + 2'($unsigned(bus_aw_valid && bus_aw_ready)) -
        2'($unsigned(bus_b_valid && bus_b_ready));
    assign words_2 = words + 2'($unsigned(bus_w_valid && bus_w_ready)) -
        2'($unsigned(bus_b_valid && bus_b_ready));
    assign reads_2 = reads + 2'($unsigned(bus_ar_valid && bus_ar_ready)) -
        2'($unsigned(bus_r_valid && bus_r_ready));
    assign wasSetup_2 = peripheral_sel && !peripheral_enable;
    assign waited_2 = peripheral_sel && peripheral_enable && !peripheral_ready;
    assign request = {peripheral_addr, peripheral_write, peripheral_strb, peripheral_prot};

    always_ff @(posedge clk) begin
        if (rst) begin
            bus_aw_waited <= 1'b0;
            bus_w_waited <= 1'b0;
            bus_b_waited <= 1'b0;
            bus_ar_waited <= 1'b0;
            bus_r_waited <= 1'b0;
            addresses <= 2'd0;
            words <= 2'd0;
            reads <= 2'd0;
            wasSetup <= 1'b0;
            waited <= 1'b0;
            before_ <= 24'd0;
            data_2 <= 32'd0;
        end else begin
            bus_aw_waited <= bus_aw_valid && !bus_aw_ready;
            bus_w_waited <= bus_w_valid && !bus_w_ready;
            bus_b_waited <= bus_b_valid && !bus_b_ready;
            bus_ar_waited <= bus_ar_valid && !bus_ar_ready;
            bus_r_waited <= bus_r_valid && !bus_r_ready;
            addresses <= addresses_2;
            words <= words_2;
            reads <= reads_2;
            wasSetup <= wasSetup_2;
            waited <= waited_2;
            before_ <= request;
            data_2 <= peripheral_wdata;
        end
    end

    always_ff @(posedge clk) begin
        bus_aw_payload_addr_past <= bus_aw_payload_addr;
        bus_aw_payload_prot_past <= bus_aw_payload_prot;
        bus_w_payload_data_past <= bus_w_payload_data;
        bus_w_payload_strb_past <= bus_w_payload_strb;
        bus_b_payload_resp_past <= bus_b_payload_resp;
        bus_ar_payload_addr_past <= bus_ar_payload_addr;
        bus_ar_payload_prot_past <= bus_ar_payload_prot;
        bus_r_payload_data_past <= bus_r_payload_data;
        bus_r_payload_resp_past <= bus_r_payload_resp;
    end

    // stream `bus_aw` keeps valid until ready
    always @(posedge clk) begin : bus_aw_keeps_valid
        if (!rst) begin
            assume (!bus_aw_waited || bus_aw_valid);
        end
    end

    // stream `bus_aw` keeps its payload until ready
    always @(posedge clk) begin : bus_aw_keeps_payload
        if (!rst) begin
            assume (!bus_aw_waited || (bus_aw_payload_addr == bus_aw_payload_addr_past &&
                bus_aw_payload_prot == bus_aw_payload_prot_past));
        end
    end

    // stream `bus_w` keeps valid until ready
    always @(posedge clk) begin : bus_w_keeps_valid
        if (!rst) begin
            assume (!bus_w_waited || bus_w_valid);
        end
    end

    // stream `bus_w` keeps its payload until ready
    always @(posedge clk) begin : bus_w_keeps_payload
        if (!rst) begin
            assume (!bus_w_waited || (bus_w_payload_data == bus_w_payload_data_past &&
                bus_w_payload_strb == bus_w_payload_strb_past));
        end
    end

    // stream `bus_b` keeps valid until ready
    always @(posedge clk) begin : bus_b_keeps_valid
        if (!rst) begin
            assert (!bus_b_waited || bus_b_valid);
        end
    end

    // stream `bus_b` keeps its payload until ready
    always @(posedge clk) begin : bus_b_keeps_payload
        if (!rst) begin
            assert (!bus_b_waited || bus_b_payload_resp == bus_b_payload_resp_past);
        end
    end

    // stream `bus_ar` keeps valid until ready
    always @(posedge clk) begin : bus_ar_keeps_valid
        if (!rst) begin
            assume (!bus_ar_waited || bus_ar_valid);
        end
    end

    // stream `bus_ar` keeps its payload until ready
    always @(posedge clk) begin : bus_ar_keeps_payload
        if (!rst) begin
            assume (!bus_ar_waited || (bus_ar_payload_addr == bus_ar_payload_addr_past &&
                bus_ar_payload_prot == bus_ar_payload_prot_past));
        end
    end

    // stream `bus_r` keeps valid until ready
    always @(posedge clk) begin : bus_r_keeps_valid
        if (!rst) begin
            assert (!bus_r_waited || bus_r_valid);
        end
    end

    // stream `bus_r` keeps its payload until ready
    always @(posedge clk) begin : bus_r_keeps_payload
        if (!rst) begin
            assert (!bus_r_waited || (bus_r_payload_data == bus_r_payload_data_past &&
                bus_r_payload_resp == bus_r_payload_resp_past));
        end
    end

    // bus: a write response follows an address
    always @(posedge clk) begin : bus_a_write_response_follows_an_address
        if (!rst) begin
            assert (!bus_b_valid || addresses != 2'd0);
        end
    end

    // bus: a write response follows its data
    always @(posedge clk) begin : bus_a_write_response_follows_its_data
        if (!rst) begin
            assert (!bus_b_valid || words != 2'd0);
        end
    end

    // bus: read data follow an address
    always @(posedge clk) begin : bus_read_data_follow_an_address
        if (!rst) begin
            assert (!bus_r_valid || reads != 2'd0);
        end
    end

    // bus: no exclusive write response
    always @(posedge clk) begin : bus_no_exclusive_write_response
        if (!rst) begin
            assert (!bus_b_valid || bus_b_payload_resp != 2'd1);
        end
    end

    // bus: no exclusive read response
    always @(posedge clk) begin : bus_no_exclusive_read_response
        if (!rst) begin
            assert (!bus_r_valid || bus_r_payload_resp != 2'd1);
        end
    end

    // bus: at most 1 write addresses are under way
    always @(posedge clk) begin : bus_at_most_1_write_addresses_are_under
        if (!rst) begin
            assert (addresses <= 2'd1);
        end
    end

    // bus: at most 1 words to write are under way
    always @(posedge clk) begin : bus_at_most_1_words_to_write_are_under
        if (!rst) begin
            assert (words <= 2'd1);
        end
    end

    // bus: at most 1 reads are under way
    always @(posedge clk) begin : access
        if (!rst) begin
            assert (reads <= 2'd1);
        end
    end

    // peripheral: an access is of a chosen peripheral
    always @(posedge clk) begin : peripheral_an_access_is_of_a_chosen
        if (!rst) begin
            assert (!peripheral_enable || peripheral_sel);
        end
    end

    // peripheral: an access follows its setup
    always @(posedge clk) begin : peripheral_an_access_follows_its_setup
        if (!rst) begin
            assert (!peripheral_enable || wasSetup || waited);
        end
    end

    // peripheral: a setup takes one cycle
    always @(posedge clk) begin : peripheral_a_setup_takes_one_cycle
        if (!rst) begin
            assert (!wasSetup || (peripheral_sel && peripheral_enable));
        end
    end

    // peripheral: an access stays until it is ready
    always @(posedge clk) begin : peripheral_an_access_stays_until_it_is
        if (!rst) begin
            assert (!waited || (peripheral_sel && peripheral_enable));
        end
    end

    // peripheral: address and direction stay through an access
    always @(posedge clk) begin : peripheral_address_and_direction_stay_an
        if (!rst) begin
            assert (!(wasSetup || waited) || request == before_);
        end
    end

    // peripheral: write data stay through an access
    always @(posedge clk) begin : peripheral_write_data_stay_through_an
        if (!rst) begin
            assert (!((wasSetup || waited) && peripheral_write) || peripheral_wdata == data_2);
        end
    end

    // peripheral: reads have no strobes
    always @(posedge clk) begin : peripheral_reads_have_no_strobes
        if (!rst) begin
            assert (!(peripheral_sel && !peripheral_write) || peripheral_strb == 4'd0);
        end
    end
`endif
endmodule
