// verilator lint_off DECLFILENAME

// Registers behind AXI4-Lite.
module TimerRegisters (
    input  logic        clk,
    input  logic        rst,
    input  logic        bus_aw_valid,
    output logic        bus_aw_ready,
    input  logic [3:0]  bus_aw_payload_addr,
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
    input  logic [3:0]  bus_ar_payload_addr,
    input  logic [2:0]  bus_ar_payload_prot,
    output logic        bus_r_valid,
    input  logic        bus_r_ready,
    output logic [31:0] bus_r_payload_data,
    output logic [1:0]  bus_r_payload_resp,
    output logic        fields_control_enable,
    output logic        fields_control_interruptEnable,
    output logic        fields_control_restart,
    output logic [31:0] fields_period_cycles,
    input  logic [31:0] fields_count_left,
    input  logic        fields_status_expired_events,
    output logic        fields_status_expired_pending
);
    logic        addressHeld;
    logic [1:0]  address;
    logic        dataHeld;
    logic [31:0] data;
    logic [3:0]  strobes;
    logic        answered;
    logic        refused;
    logic        control_enable;
    logic        control_interruptEnable;
    logic [31:0] period_cycles;
    logic        status_expired;
    logic        reading;
    logic [31:0] answer;
    logic        unknown;
    logic        write;
    logic        chosen_0;
    logic [31:0] mask;
    logic        kept_0;
    logic        kept_1;
    logic        kept_2;
    logic        chosen_1;
    logic        chosen_2;
    logic        kept_3;
    logic        cleared;
    logic [1:0]  asked;
    logic [1:0]  word_0;
    logic [2:0]  word_1;

    assign bus_aw_ready = !addressHeld;
    assign bus_w_ready = !dataHeld;
    assign bus_b_valid = answered;
    assign bus_b_payload_resp = refused ? 2'd2 : 2'd0;
    assign write = addressHeld && dataHeld && !answered;

    always_ff @(posedge clk) begin
        if (rst) begin
            addressHeld <= 1'b0;
            dataHeld <= 1'b0;
            answered <= 1'b0;
            refused <= 1'b0;
        end else begin
            if (write) begin
                addressHeld <= 1'b0;
                dataHeld <= 1'b0;
                answered <= 1'b1;
                refused <= 1'b0;
            end
            if (bus_aw_valid && bus_aw_ready) begin
                addressHeld <= 1'b1;
            end
            if (bus_w_valid && bus_w_ready) begin
                dataHeld <= 1'b1;
            end
            if (bus_b_valid && bus_b_ready) begin
                answered <= 1'b0;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (bus_aw_valid && bus_aw_ready) begin
            address <= bus_aw_payload_addr[3:2];
        end
        if (bus_w_valid && bus_w_ready) begin
            data <= bus_w_payload_data;
            strobes <= bus_w_payload_strb;
        end
    end

    assign chosen_0 = write && address == 2'd0;
    assign mask = {{8{strobes[3]}}, {8{strobes[2]}}, {8{strobes[1]}}, {8{strobes[0]}}};
    assign kept_0 = mask[0];

    always_ff @(posedge clk) begin
        if (rst) begin
            control_enable <= 1'b0;
        end else if (chosen_0) begin
            control_enable <= (control_enable && !kept_0) || (data[0] && kept_0);
        end
    end

    assign fields_control_enable = control_enable;
    assign kept_1 = mask[1];

    always_ff @(posedge clk) begin
        if (rst) begin
            control_interruptEnable <= 1'b0;
        end else if (chosen_0) begin
            control_interruptEnable <= (control_interruptEnable && !kept_1) || (data[1] && kept_1);
        end
    end

    assign fields_control_interruptEnable = control_interruptEnable;
    assign kept_2 = mask[2];
    assign fields_control_restart = chosen_0 ? data[2] && kept_2 : 1'b0;
    assign chosen_1 = write && address == 2'd1;

    always_ff @(posedge clk) begin
        if (rst) begin
            period_cycles <= 32'd3;
        end else if (chosen_1) begin
            period_cycles <= (period_cycles & ~mask) | (data & mask);
        end
    end

    assign fields_period_cycles = period_cycles;
    assign chosen_2 = write && address == 2'd3;
    assign kept_3 = mask[0];
    assign cleared = chosen_2 ? data[0] && kept_3 : 1'b0;

    always_ff @(posedge clk) begin
        if (rst) begin
            status_expired <= 1'b0;
        end else begin
            status_expired <= (status_expired && !cleared) || fields_status_expired_events;
        end
    end

    assign fields_status_expired_pending = status_expired;
    assign bus_ar_ready = !reading;
    assign bus_r_valid = reading;
    assign bus_r_payload_data = answer;
    assign bus_r_payload_resp = unknown ? 2'd2 : 2'd0;
    assign asked = bus_ar_payload_addr[3:2];
    assign word_0 = {control_interruptEnable, control_enable};
    assign word_1 = {1'b0, word_0};

    always_ff @(posedge clk) begin
        if (rst) begin
            reading <= 1'b0;
            unknown <= 1'b0;
        end else begin
            if (bus_r_valid && bus_r_ready) begin
                reading <= 1'b0;
            end
            if (bus_ar_valid && bus_ar_ready) begin
                reading <= 1'b1;
                unknown <= 1'b0;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (bus_ar_valid && bus_ar_ready) begin
            answer <= 32'd0;
            if (asked == 2'd0) begin
                answer <= 32'(word_1);
            end
            if (asked == 2'd1) begin
                answer <= period_cycles;
            end
            if (asked == 2'd2) begin
                answer <= fields_count_left;
            end
            if (asked == 2'd3) begin
                answer <= 32'(status_expired);
            end
        end
    end

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, bus_aw_payload_addr[1:0], bus_aw_payload_prot, bus_ar_payload_addr[1:0],
        bus_ar_payload_prot};

`ifndef SYNTHESIS
    logic        bus_aw_waited = 1'b0;
    logic [3:0]  bus_aw_payload_addr_past;
    logic [2:0]  bus_aw_payload_prot_past;
    logic        bus_w_waited = 1'b0;
    logic [31:0] bus_w_payload_data_past;
    logic [3:0]  bus_w_payload_strb_past;
    logic        bus_b_waited = 1'b0;
    logic [1:0]  bus_b_payload_resp_past;
    logic        bus_ar_waited = 1'b0;
    logic [3:0]  bus_ar_payload_addr_past;
    logic [2:0]  bus_ar_payload_prot_past;
    logic        bus_r_waited = 1'b0;
    logic [31:0] bus_r_payload_data_past;
    logic [1:0]  bus_r_payload_resp_past;
    logic [2:0]  addresses = 3'd0;
    logic [2:0]  words = 3'd0;
    logic [2:0]  reads = 3'd0;
    logic [2:0]  addresses_2;
    logic [2:0]  words_2;
    logic [2:0]  reads_2;
    assign addresses_2 = addresses + 3'($unsigned(bus_aw_valid && bus_aw_ready)) -
        3'($unsigned(bus_b_valid && bus_b_ready));
    assign words_2 = words + 3'($unsigned(bus_w_valid && bus_w_ready)) -
        3'($unsigned(bus_b_valid && bus_b_ready));
    assign reads_2 = reads + 3'($unsigned(bus_ar_valid && bus_ar_ready)) -
        3'($unsigned(bus_r_valid && bus_r_ready));

    always_ff @(posedge clk) begin
        if (rst) begin
            bus_aw_waited <= 1'b0;
            bus_w_waited <= 1'b0;
            bus_b_waited <= 1'b0;
            bus_ar_waited <= 1'b0;
            bus_r_waited <= 1'b0;
            addresses <= 3'd0;
            words <= 3'd0;
            reads <= 3'd0;
        end else begin
            bus_aw_waited <= bus_aw_valid && !bus_aw_ready;
            bus_w_waited <= bus_w_valid && !bus_w_ready;
            bus_b_waited <= bus_b_valid && !bus_b_ready;
            bus_ar_waited <= bus_ar_valid && !bus_ar_ready;
            bus_r_waited <= bus_r_valid && !bus_r_ready;
            addresses <= addresses_2;
            words <= words_2;
            reads <= reads_2;
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
            assert (!bus_b_valid || addresses != 3'd0);
        end
    end

    // bus: a write response follows its data
    always @(posedge clk) begin : bus_a_write_response_follows_its_data
        if (!rst) begin
            assert (!bus_b_valid || words != 3'd0);
        end
    end

    // bus: read data follow an address
    always @(posedge clk) begin : bus_read_data_follow_an_address
        if (!rst) begin
            assert (!bus_r_valid || reads != 3'd0);
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

    // bus: at most 2 write addresses are under way
    always @(posedge clk) begin : bus_at_most_2_write_addresses_are_under
        if (!rst) begin
            assert (addresses <= 3'd2);
        end
    end

    // bus: at most 2 words to write are under way
    always @(posedge clk) begin : bus_at_most_2_words_to_write_are_under
        if (!rst) begin
            assert (words <= 3'd2);
        end
    end

    // bus: at most 2 reads are under way
    always @(posedge clk) begin : bus_at_most_2_reads_are_under_way
        if (!rst) begin
            assert (reads <= 3'd2);
        end
    end
`endif
endmodule

// Timer behind AXI4-Lite.
module AxiLiteTimer_b32 (
    input  logic        clk,
    input  logic        rst,
    input  logic        bus_aw_valid,
    output logic        bus_aw_ready,
    input  logic [3:0]  bus_aw_payload_addr,
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
    input  logic [3:0]  bus_ar_payload_addr,
    input  logic [2:0]  bus_ar_payload_prot,
    output logic        bus_r_valid,
    input  logic        bus_r_ready,
    output logic [31:0] bus_r_payload_data,
    output logic [1:0]  bus_r_payload_resp,
    output logic        irq
);
    logic [31:0] left;
    logic        bank_bus_aw_ready;
    logic        bank_bus_w_ready;
    logic        bank_bus_b_valid;
    logic [1:0]  bank_bus_b_payload_resp;
    logic        bank_bus_ar_ready;
    logic        bank_bus_r_valid;
    logic [31:0] bank_bus_r_payload_data;
    logic [1:0]  bank_bus_r_payload_resp;
    logic        bank_fields_control_enable;
    logic        bank_fields_control_interruptEnable;
    logic        bank_fields_control_restart;
    logic [31:0] bank_fields_period_cycles;
    logic        bank_fields_status_expired_pending;
    logic        over;

    assign bus_aw_ready = bank_bus_aw_ready;
    assign bus_w_ready = bank_bus_w_ready;
    assign bus_b_valid = bank_bus_b_valid;
    assign bus_b_payload_resp = bank_bus_b_payload_resp;
    assign bus_ar_ready = bank_bus_ar_ready;
    assign bus_r_valid = bank_bus_r_valid;
    assign bus_r_payload_data = bank_bus_r_payload_data;
    assign bus_r_payload_resp = bank_bus_r_payload_resp;
    assign over = bank_fields_control_enable && left == 32'd0;

    always_ff @(posedge clk) begin
        if (rst) begin
            left <= 32'd0;
        end else if (bank_fields_control_restart || over) begin
            left <= bank_fields_period_cycles;
        end else if (bank_fields_control_enable) begin
            left <= left - 32'd1;
        end
    end

    assign irq = bank_fields_status_expired_pending && bank_fields_control_interruptEnable;

    TimerRegisters bank (
        .clk(clk),
        .rst(rst),
        .bus_aw_valid(bus_aw_valid),
        .bus_aw_ready(bank_bus_aw_ready),
        .bus_aw_payload_addr(bus_aw_payload_addr),
        .bus_aw_payload_prot(bus_aw_payload_prot),
        .bus_w_valid(bus_w_valid),
        .bus_w_ready(bank_bus_w_ready),
        .bus_w_payload_data(bus_w_payload_data),
        .bus_w_payload_strb(bus_w_payload_strb),
        .bus_b_valid(bank_bus_b_valid),
        .bus_b_ready(bus_b_ready),
        .bus_b_payload_resp(bank_bus_b_payload_resp),
        .bus_ar_valid(bus_ar_valid),
        .bus_ar_ready(bank_bus_ar_ready),
        .bus_ar_payload_addr(bus_ar_payload_addr),
        .bus_ar_payload_prot(bus_ar_payload_prot),
        .bus_r_valid(bank_bus_r_valid),
        .bus_r_ready(bus_r_ready),
        .bus_r_payload_data(bank_bus_r_payload_data),
        .bus_r_payload_resp(bank_bus_r_payload_resp),
        .fields_control_enable(bank_fields_control_enable),
        .fields_control_interruptEnable(bank_fields_control_interruptEnable),
        .fields_control_restart(bank_fields_control_restart),
        .fields_period_cycles(bank_fields_period_cycles),
        .fields_count_left(left),
        .fields_status_expired_events(over),
        .fields_status_expired_pending(bank_fields_status_expired_pending)
    );

`ifndef SYNTHESIS
    logic        bus_aw_waited = 1'b0;
    logic [3:0]  bus_aw_payload_addr_past;
    logic [2:0]  bus_aw_payload_prot_past;
    logic        bus_w_waited = 1'b0;
    logic [31:0] bus_w_payload_data_past;
    logic [3:0]  bus_w_payload_strb_past;
    logic        bus_b_waited = 1'b0;
    logic [1:0]  bus_b_payload_resp_past;
    logic        bus_ar_waited = 1'b0;
    logic [3:0]  bus_ar_payload_addr_past;
    logic [2:0]  bus_ar_payload_prot_past;
    logic        bus_r_waited = 1'b0;
    logic [31:0] bus_r_payload_data_past;
    logic [1:0]  bus_r_payload_resp_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            bus_aw_waited <= 1'b0;
            bus_w_waited <= 1'b0;
            bus_b_waited <= 1'b0;
            bus_ar_waited <= 1'b0;
            bus_r_waited <= 1'b0;
        end else begin
            bus_aw_waited <= bus_aw_valid && !bus_aw_ready;
            bus_w_waited <= bus_w_valid && !bus_w_ready;
            bus_b_waited <= bus_b_valid && !bus_b_ready;
            bus_ar_waited <= bus_ar_valid && !bus_ar_ready;
            bus_r_waited <= bus_r_valid && !bus_r_ready;
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
`endif
endmodule
