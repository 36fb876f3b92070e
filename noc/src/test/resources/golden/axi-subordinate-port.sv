// A subordinate of AXI4 at a node of a network.
module AxiSubordinatePort_n2_a16_d32_i2_r_1_3__o4 (
    input  logic        clk,
    input  logic        rst,
    output logic        bus_aw_valid,
    input  logic        bus_aw_ready,
    output logic [3:0]  bus_aw_payload_id,
    output logic [15:0] bus_aw_payload_addr,
    output logic [7:0]  bus_aw_payload_len,
    output logic [2:0]  bus_aw_payload_size,
    output logic [1:0]  bus_aw_payload_burst,
    output logic        bus_w_valid,
    input  logic        bus_w_ready,
    output logic [31:0] bus_w_payload_data,
    output logic [3:0]  bus_w_payload_strb,
    output logic        bus_w_payload_last,
    input  logic        bus_b_valid,
    output logic        bus_b_ready,
    input  logic [3:0]  bus_b_payload_id,
    input  logic [1:0]  bus_b_payload_resp,
    output logic        bus_ar_valid,
    input  logic        bus_ar_ready,
    output logic [3:0]  bus_ar_payload_id,
    output logic [15:0] bus_ar_payload_addr,
    output logic [7:0]  bus_ar_payload_len,
    output logic [2:0]  bus_ar_payload_size,
    output logic [1:0]  bus_ar_payload_burst,
    input  logic        bus_r_valid,
    output logic        bus_r_ready,
    input  logic [3:0]  bus_r_payload_id,
    input  logic [31:0] bus_r_payload_data,
    input  logic [1:0]  bus_r_payload_resp,
    input  logic        bus_r_payload_last,
    input  logic        eject_0_valid,
    output logic        eject_0_ready,
    input  logic        eject_0_payload_last,
    input  logic [36:0] eject_0_payload_data,
    input  logic        eject_1_valid,
    output logic        eject_1_ready,
    input  logic        eject_1_payload_last,
    input  logic [36:0] eject_1_payload_data,
    output logic        inject_0_valid,
    input  logic        inject_0_ready,
    output logic        inject_0_payload_last,
    output logic [1:0]  inject_0_payload_destination,
    output logic [36:0] inject_0_payload_data,
    output logic        inject_1_valid,
    input  logic        inject_1_ready,
    output logic        inject_1_payload_last,
    output logic [1:0]  inject_1_payload_destination,
    output logic [36:0] inject_1_payload_data
);
    logic        open;
    logic        first_valid;
    logic        first_ready;
    logic        first_payload_last;
    logic [36:0] first_payload_data;
    logic [15:0] sent_0_addr;
    logic [7:0]  sent_0_len;
    logic [2:0]  sent_0_size;
    logic [1:0]  sent_0_burst;
    logic [15:0] sent_1_addr;
    logic [7:0]  sent_1_len;
    logic [2:0]  sent_1_size;
    logic [1:0]  sent_1_burst;

    assign bus_ar_valid = eject_0_valid;
    assign bus_ar_payload_id = eject_0_payload_data[32:29];
    assign sent_0_addr = eject_0_payload_data[28:13];
    assign bus_ar_payload_addr = sent_0_addr;
    assign sent_0_len = eject_0_payload_data[12:5];
    assign bus_ar_payload_len = sent_0_len;
    assign sent_0_size = eject_0_payload_data[4:2];
    assign bus_ar_payload_size = sent_0_size;
    assign sent_0_burst = eject_0_payload_data[1:0];
    assign bus_ar_payload_burst = sent_0_burst;
    assign eject_0_ready = bus_ar_ready;
    assign bus_w_valid = open && eject_1_valid;
    assign bus_w_payload_data = eject_1_payload_data[31:0];
    assign bus_w_payload_strb = eject_1_payload_data[35:32];
    assign bus_w_payload_last = eject_1_payload_last;
    assign first_valid = eject_1_valid && !open;
    assign first_payload_last = eject_1_payload_last;
    assign first_payload_data = eject_1_payload_data;
    assign eject_1_ready = open ? bus_w_ready : first_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            open <= 1'b0;
        end else if (eject_1_valid && eject_1_ready) begin
            open <= !eject_1_payload_last;
        end
    end

    assign bus_aw_valid = first_valid;
    assign bus_aw_payload_id = first_payload_data[32:29];
    assign sent_1_addr = first_payload_data[28:13];
    assign bus_aw_payload_addr = sent_1_addr;
    assign sent_1_len = first_payload_data[12:5];
    assign bus_aw_payload_len = sent_1_len;
    assign sent_1_size = first_payload_data[4:2];
    assign bus_aw_payload_size = sent_1_size;
    assign sent_1_burst = first_payload_data[1:0];
    assign bus_aw_payload_burst = sent_1_burst;
    assign first_ready = bus_aw_ready;
    assign inject_0_valid = bus_b_valid;
    assign inject_0_payload_last = 1'b1;
    assign inject_0_payload_destination = bus_b_payload_id[3:2];
    assign inject_0_payload_data = 37'({bus_b_payload_id[1:0], bus_b_payload_resp});
    assign bus_b_ready = inject_0_ready;
    assign inject_1_valid = bus_r_valid;
    assign inject_1_payload_last = 1'b1;
    assign inject_1_payload_destination = bus_r_payload_id[3:2];
    assign inject_1_payload_data = {bus_r_payload_id[1:0], bus_r_payload_data, bus_r_payload_resp,
        bus_r_payload_last};
    assign bus_r_ready = inject_1_ready;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, eject_0_payload_last, eject_0_payload_data[36:33], first_payload_last,
        first_payload_data[36:33]};

`ifndef SYNTHESIS
    logic        bus_aw_waited = 1'b0;
    logic [3:0]  bus_aw_payload_id_past;
    logic [15:0] bus_aw_payload_addr_past;
    logic [7:0]  bus_aw_payload_len_past;
    logic [2:0]  bus_aw_payload_size_past;
    logic [1:0]  bus_aw_payload_burst_past;
    logic        bus_w_waited = 1'b0;
    logic [31:0] bus_w_payload_data_past;
    logic [3:0]  bus_w_payload_strb_past;
    logic        bus_w_payload_last_past;
    logic        bus_b_waited = 1'b0;
    logic [3:0]  bus_b_payload_id_past;
    logic [1:0]  bus_b_payload_resp_past;
    logic        bus_ar_waited = 1'b0;
    logic [3:0]  bus_ar_payload_id_past;
    logic [15:0] bus_ar_payload_addr_past;
    logic [7:0]  bus_ar_payload_len_past;
    logic [2:0]  bus_ar_payload_size_past;
    logic [1:0]  bus_ar_payload_burst_past;
    logic        bus_r_waited = 1'b0;
    logic [3:0]  bus_r_payload_id_past;
    logic [31:0] bus_r_payload_data_past;
    logic [1:0]  bus_r_payload_resp_past;
    logic        bus_r_payload_last_past;
    logic        eject_0_waited = 1'b0;
    logic        eject_0_payload_last_past;
    logic [36:0] eject_0_payload_data_past;
    logic        eject_1_waited = 1'b0;
    logic        eject_1_payload_last_past;
    logic [36:0] eject_1_payload_data_past;
    logic        inject_0_waited = 1'b0;
    logic        inject_0_payload_last_past;
    logic [1:0]  inject_0_payload_destination_past;
    logic [36:0] inject_0_payload_data_past;
    logic        inject_1_waited = 1'b0;
    logic        inject_1_payload_last_past;
    logic [1:0]  inject_1_payload_destination_past;
    logic [36:0] inject_1_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            bus_aw_waited <= 1'b0;
            bus_w_waited <= 1'b0;
            bus_b_waited <= 1'b0;
            bus_ar_waited <= 1'b0;
            bus_r_waited <= 1'b0;
            eject_0_waited <= 1'b0;
            eject_1_waited <= 1'b0;
            inject_0_waited <= 1'b0;
            inject_1_waited <= 1'b0;
        end else begin
            bus_aw_waited <= bus_aw_valid && !bus_aw_ready;
            bus_w_waited <= bus_w_valid && !bus_w_ready;
            bus_b_waited <= bus_b_valid && !bus_b_ready;
            bus_ar_waited <= bus_ar_valid && !bus_ar_ready;
            bus_r_waited <= bus_r_valid && !bus_r_ready;
            eject_0_waited <= eject_0_valid && !eject_0_ready;
            eject_1_waited <= eject_1_valid && !eject_1_ready;
            inject_0_waited <= inject_0_valid && !inject_0_ready;
            inject_1_waited <= inject_1_valid && !inject_1_ready;
        end
    end

    always_ff @(posedge clk) begin
        bus_aw_payload_id_past <= bus_aw_payload_id;
        bus_aw_payload_addr_past <= bus_aw_payload_addr;
        bus_aw_payload_len_past <= bus_aw_payload_len;
        bus_aw_payload_size_past <= bus_aw_payload_size;
        bus_aw_payload_burst_past <= bus_aw_payload_burst;
        bus_w_payload_data_past <= bus_w_payload_data;
        bus_w_payload_strb_past <= bus_w_payload_strb;
        bus_w_payload_last_past <= bus_w_payload_last;
        bus_b_payload_id_past <= bus_b_payload_id;
        bus_b_payload_resp_past <= bus_b_payload_resp;
        bus_ar_payload_id_past <= bus_ar_payload_id;
        bus_ar_payload_addr_past <= bus_ar_payload_addr;
        bus_ar_payload_len_past <= bus_ar_payload_len;
        bus_ar_payload_size_past <= bus_ar_payload_size;
        bus_ar_payload_burst_past <= bus_ar_payload_burst;
        bus_r_payload_id_past <= bus_r_payload_id;
        bus_r_payload_data_past <= bus_r_payload_data;
        bus_r_payload_resp_past <= bus_r_payload_resp;
        bus_r_payload_last_past <= bus_r_payload_last;
        eject_0_payload_last_past <= eject_0_payload_last;
        eject_0_payload_data_past <= eject_0_payload_data;
        eject_1_payload_last_past <= eject_1_payload_last;
        eject_1_payload_data_past <= eject_1_payload_data;
        inject_0_payload_last_past <= inject_0_payload_last;
        inject_0_payload_destination_past <= inject_0_payload_destination;
        inject_0_payload_data_past <= inject_0_payload_data;
        inject_1_payload_last_past <= inject_1_payload_last;
        inject_1_payload_destination_past <= inject_1_payload_destination;
        inject_1_payload_data_past <= inject_1_payload_data;
    end

    // stream `bus_aw` keeps valid until ready
    always @(posedge clk) begin : bus_aw_keeps_valid
        if (!rst) begin
            assert (!bus_aw_waited || bus_aw_valid);
        end
    end

    // stream `bus_aw` keeps its payload until ready
    always @(posedge clk) begin : bus_aw_keeps_payload
        if (!rst) begin
            assert (!bus_aw_waited || (bus_aw_payload_id == bus_aw_payload_id_past &&
                bus_aw_payload_addr == bus_aw_payload_addr_past &&
                bus_aw_payload_len == bus_aw_payload_len_past &&
                bus_aw_payload_size == bus_aw_payload_size_past &&
                bus_aw_payload_burst == bus_aw_payload_burst_past));
        end
    end

    // stream `bus_w` keeps valid until ready
    always @(posedge clk) begin : bus_w_keeps_valid
        if (!rst) begin
            assert (!bus_w_waited || bus_w_valid);
        end
    end

    // stream `bus_w` keeps its payload until ready
    always @(posedge clk) begin : bus_w_keeps_payload
        if (!rst) begin
            assert (!bus_w_waited || (bus_w_payload_data == bus_w_payload_data_past &&
                bus_w_payload_strb == bus_w_payload_strb_past &&
                bus_w_payload_last == bus_w_payload_last_past));
        end
    end

    // stream `bus_b` keeps valid until ready
    always @(posedge clk) begin : bus_b_keeps_valid
        if (!rst) begin
            assume (!bus_b_waited || bus_b_valid);
        end
    end

    // stream `bus_b` keeps its payload until ready
    always @(posedge clk) begin : bus_b_keeps_payload
        if (!rst) begin
            assume (!bus_b_waited || (bus_b_payload_id == bus_b_payload_id_past &&
                bus_b_payload_resp == bus_b_payload_resp_past));
        end
    end

    // stream `bus_ar` keeps valid until ready
    always @(posedge clk) begin : bus_ar_keeps_valid
        if (!rst) begin
            assert (!bus_ar_waited || bus_ar_valid);
        end
    end

    // stream `bus_ar` keeps its payload until ready
    always @(posedge clk) begin : bus_ar_keeps_payload
        if (!rst) begin
            assert (!bus_ar_waited || (bus_ar_payload_id == bus_ar_payload_id_past &&
                bus_ar_payload_addr == bus_ar_payload_addr_past &&
                bus_ar_payload_len == bus_ar_payload_len_past &&
                bus_ar_payload_size == bus_ar_payload_size_past &&
                bus_ar_payload_burst == bus_ar_payload_burst_past));
        end
    end

    // stream `bus_r` keeps valid until ready
    always @(posedge clk) begin : bus_r_keeps_valid
        if (!rst) begin
            assume (!bus_r_waited || bus_r_valid);
        end
    end

    // stream `bus_r` keeps its payload until ready
    always @(posedge clk) begin : bus_r_keeps_payload
        if (!rst) begin
            assume (!bus_r_waited || (bus_r_payload_id == bus_r_payload_id_past &&
                bus_r_payload_data == bus_r_payload_data_past &&
                bus_r_payload_resp == bus_r_payload_resp_past &&
                bus_r_payload_last == bus_r_payload_last_past));
        end
    end

    // stream `eject_0` keeps valid until ready
    always @(posedge clk) begin : eject_0_keeps_valid
        if (!rst) begin
            assume (!eject_0_waited || eject_0_valid);
        end
    end

    // stream `eject_0` keeps its payload until ready
    always @(posedge clk) begin : eject_0_keeps_payload
        if (!rst) begin
            assume (!eject_0_waited || (eject_0_payload_last == eject_0_payload_last_past &&
                eject_0_payload_data == eject_0_payload_data_past));
        end
    end

    // stream `eject_1` keeps valid until ready
    always @(posedge clk) begin : eject_1_keeps_valid
        if (!rst) begin
            assume (!eject_1_waited || eject_1_valid);
        end
    end

    // stream `eject_1` keeps its payload until ready
    always @(posedge clk) begin : eject_1_keeps_payload
        if (!rst) begin
            assume (!eject_1_waited || (eject_1_payload_last == eject_1_payload_last_past &&
                eject_1_payload_data == eject_1_payload_data_past));
        end
    end

    // stream `inject_0` keeps valid until ready
    always @(posedge clk) begin : inject_0_keeps_valid
        if (!rst) begin
            assert (!inject_0_waited || inject_0_valid);
        end
    end

    // stream `inject_0` keeps its payload until ready
    always @(posedge clk) begin : inject_0_keeps_payload
        if (!rst) begin
            assert (!inject_0_waited || (inject_0_payload_last == inject_0_payload_last_past &&
                inject_0_payload_destination == inject_0_payload_destination_past &&
                inject_0_payload_data == inject_0_payload_data_past));
        end
    end

    // stream `inject_1` keeps valid until ready
    always @(posedge clk) begin : inject_1_keeps_valid
        if (!rst) begin
            assert (!inject_1_waited || inject_1_valid);
        end
    end

    // stream `inject_1` keeps its payload until ready
    always @(posedge clk) begin : inject_1_keeps_payload
        if (!rst) begin
            assert (!inject_1_waited || (inject_1_payload_last == inject_1_payload_last_past &&
                inject_1_payload_destination == inject_1_payload_destination_past &&
                inject_1_payload_data == inject_1_payload_data_past));
        end
    end
`endif
endmodule
