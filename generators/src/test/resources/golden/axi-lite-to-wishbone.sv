// Bridge from AXI4-Lite to Wishbone.
module AxiLiteToWishbone_mpipelined_a16_d32 (
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
    output logic        slave_cyc,
    output logic        slave_stb,
    output logic        slave_we,
    output logic [13:0] slave_adr,
    output logic [3:0]  slave_sel,
    output logic [31:0] slave_datW,
    input  logic        slave_stall,
    input  logic        slave_ack,
    input  logic        slave_err,
    input  logic [31:0] slave_datR
);
    logic        pending;
    logic        write;
    logic        answered;
    logic [1:0]  response;
    logic [13:0] address;
    logic [31:0] data;
    logic [3:0]  strobes;
    logic [31:0] answer;
    logic        readsFirst;
    logic        sent;
    logic        idle;
    logic        writes;
    logic        takesWrite;
    logic        takesRead;
    logic [15:0] from_addr;

    assign idle = !(pending || answered);
    assign writes = bus_aw_valid && bus_w_valid;
    assign takesWrite = idle && writes && !(bus_ar_valid && readsFirst);
    assign bus_aw_ready = takesWrite;
    assign bus_w_ready = takesWrite;
    assign takesRead = idle && bus_ar_valid && !(writes && !readsFirst);
    assign bus_ar_ready = takesRead;
    assign from_addr = takesWrite ? bus_aw_payload_addr : bus_ar_payload_addr;

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
            if (pending && (slave_ack || slave_err)) begin
                pending <= 1'b0;
                answered <= 1'b1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (takesWrite || takesRead) begin
            address <= from_addr[15:2];
            data <= bus_w_payload_data;
            strobes <= bus_w_payload_strb;
        end
        if (pending && (slave_ack || slave_err)) begin
            answer <= slave_datR;
            response <= slave_err ? 2'd2 : 2'd0;
        end
    end

    assign bus_b_valid = answered && write;
    assign bus_b_payload_resp = response;
    assign bus_r_valid = answered && !write;
    assign bus_r_payload_data = answer;
    assign bus_r_payload_resp = response;
    assign slave_cyc = pending;
    assign slave_we = write;
    assign slave_adr = address;
    assign slave_sel = write ? strobes : 4'd15;
    assign slave_datW = data;
    assign slave_stb = pending && !sent;

    always_ff @(posedge clk) begin
        if (rst) begin
            sent <= 1'b0;
        end else begin
            sent <= pending && !(slave_ack || slave_err) &&
                (sent || (slave_cyc && slave_stb && !slave_stall));
        end
    end

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, bus_aw_payload_prot, bus_ar_payload_prot, from_addr[1:0]};

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
    logic        waited = 1'b0;
    logic [18:0] before_ = 19'd0;
    logic [31:0] data_2 = 32'd0;
    logic [1:0]  open = 2'd0;
    logic [1:0]  addresses_2;
    logic [1:0]  words_2;
    logic [1:0]  reads_2;
    logic        waited_2;
    logic [18:0] request;
    logic [1:0]  open_2;
    assign addresses_2 = addresses + 2'($unsigned(bus_aw_valid && bus_aw_ready)) -
        2'($unsigned(bus_b_valid && bus_b_ready));
    assign words_2 = words + 2'($unsigned(bus_w_valid && bus_w_ready)) -
        2'($unsigned(bus_b_valid && bus_b_ready));
    assign reads_2 = reads + 2'($unsigned(bus_ar_valid && bus_ar_ready)) -
        2'($unsigned(bus_r_valid && bus_r_ready));
    assign waited_2 = slave_cyc && slave_stb && !(slave_cyc && slave_stb && !slave_stall);
    assign request = {slave_adr, slave_we, slave_sel};
    assign open_2 = slave_cyc ? open + 2'($unsigned(slave_cyc && slave_stb && !slave_stall)) -
        2'($unsigned(slave_ack || slave_err)) : 2'd0;

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
            waited <= 1'b0;
            before_ <= 19'd0;
            data_2 <= 32'd0;
            open <= 2'd0;
        end else begin
            bus_aw_waited <= bus_aw_valid && !bus_aw_ready;
            bus_w_waited <= bus_w_valid && !bus_w_ready;
            bus_b_waited <= bus_b_valid && !bus_b_ready;
            bus_ar_waited <= bus_ar_valid && !bus_ar_ready;
            bus_r_waited <= bus_r_valid && !bus_r_ready;
            addresses <= addresses_2;
            words <= words_2;
            reads <= reads_2;
            waited <= waited_2;
            before_ <= request;
            data_2 <= slave_datW;
            open <= open_2;
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

    // slave: a request is in a cycle
    always @(posedge clk) begin : slave_a_request_is_in_a_cycle
        if (!rst) begin
            assert (!slave_stb || slave_cyc);
        end
    end

    // slave: a request stays until it is taken
    always @(posedge clk) begin : slave_a_request_stays_until_it_is_taken
        if (!rst) begin
            assert (!(waited && slave_cyc) || slave_stb);
        end
    end

    // slave: address and direction stay until they are taken
    always @(posedge clk) begin : slave_address_and_direction_stay_until
        if (!rst) begin
            assert (!(waited && slave_cyc) || request == before_);
        end
    end

    // slave: write data stay until they are taken
    always @(posedge clk) begin : slave_write_data_stay_until_they_are
        if (!rst) begin
            assert (!(waited && slave_cyc && slave_we) || slave_datW == data_2);
        end
    end

    // slave: an answer is good or bad
    always @(posedge clk) begin : slave_an_answer_is_good_or_bad
        if (!rst) begin
            assume (!(slave_ack && slave_err));
        end
    end

    // slave: answers come in a cycle
    always @(posedge clk) begin : slave_answers_come_in_a_cycle
        if (!rst) begin
            assume (!(slave_ack || slave_err) || slave_cyc);
        end
    end

    // slave: an answer has a request
    always @(posedge clk) begin : slave_an_answer_has_a_request
        if (!rst) begin
            assume (!(slave_ack || slave_err) || open != 2'd0 ||
                (slave_cyc && slave_stb && !slave_stall));
        end
    end

    // slave: at most 1 requests are under way
    always @(posedge clk) begin : slave_at_most_1_requests_are_under_way
        if (!rst) begin
            assert (open <= 2'd1);
        end
    end
`endif
endmodule
