// verilator lint_off DECLFILENAME

// Cyclic redundancy check.
module Crc16_1021_l16x1_48110e8e (
    input  logic        clk,
    input  logic        rst,
    input  logic        first,
    input  logic        valid,
    input  logic [15:0] data,
    output logic [15:0] crc
);
    logic [15:0] state;
    logic [15:0] begun;
    logic [15:0] divided;

    assign begun = first ? 16'd65535 : state;
    assign divided = {^{data[11:10], data[7], data[3], begun[11:10], begun[7], begun[3]},
        ^{data[10:9], data[6], data[2], begun[10:9], begun[6], begun[2]},
        ^{data[9:8], data[5], data[1], begun[9:8], begun[5], begun[1]},
        ^{data[15], data[8:7], data[4], data[0], begun[15], begun[8:7], begun[4], begun[0]},
        ^{data[15:14], data[11:10], data[6], begun[15:14], begun[11:10], begun[6]},
        ^{data[14:13], data[10:9], data[5], begun[14:13], begun[10:9], begun[5]},
        ^{data[15], data[13:12], data[9:8], data[4], begun[15], begun[13:12], begun[9:8], begun[4]},
        ^{data[15:14], data[12:11], data[8:7], data[3], begun[15:14], begun[12:11], begun[8:7],
        begun[3]}, ^{data[15:13], data[11:10], data[7:6], data[2], begun[15:13], begun[11:10],
        begun[7:6], begun[2]}, ^{data[14:12], data[10:9], data[6:5], data[1], begun[14:12],
        begun[10:9], begun[6:5], begun[1]},
        ^{data[13:11], data[9:8], data[5:4], data[0], begun[13:11], begun[9:8], begun[5:4],
        begun[0]}, ^{data[15], data[12], data[8], data[4], begun[15], begun[12], begun[8],
        begun[4]}, ^{data[15:14], data[11], data[7], data[3], begun[15:14], begun[11], begun[7],
        begun[3]}, ^{data[14:13], data[10], data[6], data[2], begun[14:13], begun[10], begun[6],
        begun[2]}, ^{data[13:12], data[9], data[5], data[1], begun[13:12], begun[9], begun[5],
        begun[1]}, ^{data[12:11], data[8], data[4], data[0], begun[12:11], begun[8], begun[4],
        begun[0]}};

    always_ff @(posedge clk) begin
        if (rst) begin
            state <= 16'd65535;
        end else begin
            state <= valid ? divided : begun;
        end
    end

    assign crc = state ^ 16'd0;
endmodule

// Sends a packet until it is answered.
module RetrySender_a2_d16_p8_t200 (
    input  logic        clk,
    input  logic        rst,
    input  logic [1:0]  self,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic        in_payload_last,
    input  logic [1:0]  in_payload_destination,
    input  logic [15:0] in_payload_data,
    output logic        out_valid,
    input  logic        out_ready,
    output logic        out_payload_last,
    output logic [1:0]  out_payload_destination,
    output logic [15:0] out_payload_data,
    input  logic        answers_valid,
    output logic        answers_ready,
    input  logic        answers_payload_last,
    input  logic [15:0] answers_payload_data,
    output logic        again
);
    localparam logic [2:0] FILL         = 3'd0;
    localparam logic [2:0] HEADER_VALUE = 3'd1;
    localparam logic [2:0] DATA         = 3'd2;
    localparam logic [2:0] CHECK        = 3'd3;
    localparam logic [2:0] WAIT         = 3'd4;

    logic [3:0]  count;
    logic [3:0]  place;
    logic [1:0]  goal;
    logic [7:0]  timer;
    logic        numbers_0;
    logic        numbers_1;
    logic        numbers_2;
    logic        numbers_3;
    logic [2:0]  state;
    logic [15:0] said;
    logic        open;
    logic [15:0] u_crc_crc;
    logic [15:0] answer_crc_crc;
    logic        isHeader;
    logic        isData;
    logic        isCheck;
    logic        number;
    logic [15:0] header;
    logic [15:0] word;
    logic        answered;
    logic        answer_crc_first;
    logic        answer_crc_valid;
    logic        u_crc_valid;
    logic [15:0] kept [0:7];

    assign answers_ready = 1'b1;

    always_ff @(posedge clk) begin
        if (rst) begin
            open <= 1'b0;
        end else if (answers_valid) begin
            open <= !answers_payload_last;
        end
    end

    always_ff @(posedge clk) begin
        if (answers_valid) begin
            said <= answers_payload_data;
        end
    end

    assign isHeader = state == HEADER_VALUE;
    assign isData = state == DATA;
    assign isCheck = state == CHECK;
    assign out_valid = isHeader || isData || isCheck;
    assign out_payload_last = isCheck;
    assign out_payload_destination = goal;

    always_comb begin
        case (goal)
            2'd0: number = numbers_0;
            2'd1: number = numbers_1;
            2'd2: number = numbers_2;
            default: number = numbers_3;
        endcase
    end

    assign header = 16'({number, self, goal});
    assign word = kept[place[2:0]];
    assign out_payload_data = isHeader ? header : isData ? word : u_crc_crc;
    assign in_ready = state == FILL;
    assign answered = answers_valid && open && answers_payload_last &&
        answers_payload_data == answer_crc_crc && said == 16'({number, goal, self});
    assign again = state == WAIT && timer == 8'd200 && !answered;

    always_ff @(posedge clk) begin
        if (rst) begin
            count <= 4'd0;
            state <= FILL;
            place <= 4'd0;
            timer <= 8'd0;
            numbers_0 <= 1'b0;
            numbers_1 <= 1'b0;
            numbers_2 <= 1'b0;
            numbers_3 <= 1'b0;
        end else begin
            case (state)
                FILL: begin
                    if (in_valid && in_ready) begin
                        count <= count + 4'd1;
                        if (in_payload_last) begin
                            state <= HEADER_VALUE;
                        end
                    end
                end
                HEADER_VALUE: begin
                    if (out_ready) begin
                        place <= 4'd0;
                        state <= DATA;
                    end
                end
                DATA: begin
                    if (out_ready) begin
                        place <= place + 4'd1;
                        if (5'(place) + 5'd1 == 5'(count)) begin
                            state <= CHECK;
                        end
                    end
                end
                CHECK: begin
                    if (out_ready) begin
                        timer <= 8'd0;
                        state <= WAIT;
                    end
                end
                WAIT: begin
                    timer <= timer + 8'd1;
                    if (answered) begin
                        count <= 4'd0;
                        if (goal == 2'd0) begin
                            numbers_0 <= !numbers_0;
                        end
                        if (goal == 2'd1) begin
                            numbers_1 <= !numbers_1;
                        end
                        if (goal == 2'd2) begin
                            numbers_2 <= !numbers_2;
                        end
                        if (goal == 2'd3) begin
                            numbers_3 <= !numbers_3;
                        end
                        state <= FILL;
                    end else if (again) begin
                        state <= HEADER_VALUE;
                    end
                end
                default: ;
            endcase
        end
    end

    always_ff @(posedge clk) begin
        case (state)
            FILL: begin
                if (in_valid && in_ready) begin
                    kept[count[2:0]] <= in_payload_data;
                    goal <= in_payload_destination;
                end
            end
            default: ;
        endcase
    end

    assign answer_crc_first = !open;
    assign answer_crc_valid = answers_valid && !open;
    assign u_crc_valid = out_valid && out_ready && !isCheck;

    Crc16_1021_l16x1_48110e8e u_crc (
        .clk(clk),
        .rst(rst),
        .first(isHeader),
        .valid(u_crc_valid),
        .data(out_payload_data),
        .crc(u_crc_crc)
    );

    Crc16_1021_l16x1_48110e8e answer_crc (
        .clk(clk),
        .rst(rst),
        .first(answer_crc_first),
        .valid(answer_crc_valid),
        .data(answers_payload_data),
        .crc(answer_crc_crc)
    );

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic        in_payload_last_past;
    logic [1:0]  in_payload_destination_past;
    logic [15:0] in_payload_data_past;
    logic        out_waited = 1'b0;
    logic        out_payload_last_past;
    logic [1:0]  out_payload_destination_past;
    logic [15:0] out_payload_data_past;
    logic        answers_waited = 1'b0;
    logic        answers_payload_last_past;
    logic [15:0] answers_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
            out_waited <= 1'b0;
            answers_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
            out_waited <= out_valid && !out_ready;
            answers_waited <= answers_valid && !answers_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_last_past <= in_payload_last;
        in_payload_destination_past <= in_payload_destination;
        in_payload_data_past <= in_payload_data;
        out_payload_last_past <= out_payload_last;
        out_payload_destination_past <= out_payload_destination;
        out_payload_data_past <= out_payload_data;
        answers_payload_last_past <= answers_payload_last;
        answers_payload_data_past <= answers_payload_data;
    end

    // stream `in` keeps valid until ready
    always @(posedge clk) begin : in_keeps_valid
        if (!rst) begin
            assume (!in_waited || in_valid);
        end
    end

    // stream `in` keeps its payload until ready
    always @(posedge clk) begin : in_keeps_payload
        if (!rst) begin
            assume (!in_waited || (in_payload_last == in_payload_last_past &&
                in_payload_destination == in_payload_destination_past &&
                in_payload_data == in_payload_data_past));
        end
    end

    // stream `out` keeps valid until ready
    always @(posedge clk) begin : out_keeps_valid
        if (!rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge clk) begin : out_keeps_payload
        if (!rst) begin
            assert (!out_waited || (out_payload_last == out_payload_last_past &&
                out_payload_destination == out_payload_destination_past &&
                out_payload_data == out_payload_data_past));
        end
    end

    // stream `answers` keeps valid until ready
    always @(posedge clk) begin : answers_keeps_valid
        if (!rst) begin
            assume (!answers_waited || answers_valid);
        end
    end

    // stream `answers` keeps its payload until ready
    always @(posedge clk) begin : answers_keeps_payload
        if (!rst) begin
            assume (!answers_waited || (answers_payload_last == answers_payload_last_past &&
                answers_payload_data == answers_payload_data_past));
        end
    end

    // a packet has 8 flits at most
    always @(posedge clk) begin : a_packet_has_8_flits_at_most
        if (!rst) begin
            assume (!in_valid || in_payload_last || count < 4'd7);
        end
    end
`endif
endmodule

// Answers packets that come unharmed, and gives each on once.
module RetryReceiver_a2_d16_p8_t200 (
    input  logic        clk,
    input  logic        rst,
    input  logic [1:0]  self,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic        in_payload_last,
    input  logic [15:0] in_payload_data,
    output logic        out_valid,
    input  logic        out_ready,
    output logic        out_payload_last,
    output logic [15:0] out_payload_data,
    output logic        answers_valid,
    input  logic        answers_ready,
    output logic        answers_payload_last,
    output logic [1:0]  answers_payload_destination,
    output logic [15:0] answers_payload_data
);
    localparam logic [1:0] TAKE   = 2'd0;
    localparam logic [1:0] ANSWER = 2'd1;
    localparam logic [1:0] CHECK  = 2'd2;
    localparam logic [1:0] GIVE   = 2'd3;

    logic [4:0]  count;
    logic [4:0]  place;
    logic [4:0]  header;
    logic        fresh;
    logic        numbers_0;
    logic        numbers_1;
    logic        numbers_2;
    logic        numbers_3;
    logic [1:0]  state;
    logic [15:0] u_crc_crc;
    logic [15:0] answer_crc_crc;
    logic        begins;
    logic [5:0]  count_minus_1;
    logic [1:0]  source;
    logic        numbers_at_source;
    logic        isNew;
    logic        whole;
    logic        good;
    logic        ends;
    logic [15:0] says;
    logic        u_crc_valid;
    logic        answer_crc_first;
    logic [15:0] kept [0:7];

    assign in_ready = state == TAKE;
    assign begins = count == 5'd0;
    assign count_minus_1 = 6'(count) - 6'd1;
    assign source = header[3:2];

    always_comb begin
        case (source)
            2'd0: numbers_at_source = numbers_0;
            2'd1: numbers_at_source = numbers_1;
            2'd2: numbers_at_source = numbers_2;
            default: numbers_at_source = numbers_3;
        endcase
    end

    assign isNew = numbers_at_source == header[4];
    assign whole = count >= 5'd2 && count <= 5'd9;
    assign good = in_payload_data == u_crc_crc && header[1:0] == self && whole;
    assign ends = 6'(place) + 6'd3 == 6'(count);

    always_ff @(posedge clk) begin
        if (rst) begin
            count <= 5'd0;
            place <= 5'd0;
            fresh <= 1'b0;
            state <= TAKE;
            numbers_0 <= 1'b0;
            numbers_1 <= 1'b0;
            numbers_2 <= 1'b0;
            numbers_3 <= 1'b0;
        end else begin
            case (state)
                TAKE: begin
                    if (in_valid) begin
                        if (count != 5'd10) begin
                            count <= count + 5'd1;
                        end
                        if (in_payload_last) begin
                            place <= 5'd0;
                            fresh <= isNew;
                            if (good) begin
                                state <= ANSWER;
                            end else begin
                                count <= 5'd0;
                            end
                        end
                    end
                end
                ANSWER: begin
                    if (answers_ready) begin
                        state <= CHECK;
                    end
                end
                CHECK: begin
                    if (answers_ready) begin
                        if (fresh) begin
                            if (source == 2'd0) begin
                                numbers_0 <= !numbers_0;
                            end
                            if (source == 2'd1) begin
                                numbers_1 <= !numbers_1;
                            end
                            if (source == 2'd2) begin
                                numbers_2 <= !numbers_2;
                            end
                            if (source == 2'd3) begin
                                numbers_3 <= !numbers_3;
                            end
                            state <= GIVE;
                        end else begin
                            count <= 5'd0;
                            state <= TAKE;
                        end
                    end
                end
                GIVE: begin
                    if (out_ready) begin
                        place <= place + 5'd1;
                        if (ends) begin
                            count <= 5'd0;
                            state <= TAKE;
                        end
                    end
                end
                default: ;
            endcase
        end
    end

    always_ff @(posedge clk) begin
        case (state)
            TAKE: begin
                if (in_valid) begin
                    if (begins) begin
                        header <= in_payload_data[4:0];
                    end else begin
                        kept[count_minus_1[2:0]] <= in_payload_data;
                    end
                end
            end
            default: ;
        endcase
    end

    assign answers_valid = state == ANSWER || state == CHECK;
    assign answers_payload_last = state == CHECK;
    assign answers_payload_destination = source;
    assign says = 16'({header[4], self, source});
    assign answers_payload_data = state == CHECK ? answer_crc_crc : says;
    assign out_valid = state == GIVE;
    assign out_payload_last = ends;
    assign out_payload_data = kept[place[2:0]];
    assign u_crc_valid = in_valid && in_ready;
    assign answer_crc_first = state == ANSWER;

    Crc16_1021_l16x1_48110e8e u_crc (
        .clk(clk),
        .rst(rst),
        .first(begins),
        .valid(u_crc_valid),
        .data(in_payload_data),
        .crc(u_crc_crc)
    );

    Crc16_1021_l16x1_48110e8e answer_crc (
        .clk(clk),
        .rst(rst),
        .first(answer_crc_first),
        .valid(answer_crc_first),
        .data(says),
        .crc(answer_crc_crc)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, count_minus_1[5:3]};

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic        in_payload_last_past;
    logic [15:0] in_payload_data_past;
    logic        out_waited = 1'b0;
    logic        out_payload_last_past;
    logic [15:0] out_payload_data_past;
    logic        answers_waited = 1'b0;
    logic        answers_payload_last_past;
    logic [1:0]  answers_payload_destination_past;
    logic [15:0] answers_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
            out_waited <= 1'b0;
            answers_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
            out_waited <= out_valid && !out_ready;
            answers_waited <= answers_valid && !answers_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_last_past <= in_payload_last;
        in_payload_data_past <= in_payload_data;
        out_payload_last_past <= out_payload_last;
        out_payload_data_past <= out_payload_data;
        answers_payload_last_past <= answers_payload_last;
        answers_payload_destination_past <= answers_payload_destination;
        answers_payload_data_past <= answers_payload_data;
    end

    // stream `in` keeps valid until ready
    always @(posedge clk) begin : in_keeps_valid
        if (!rst) begin
            assume (!in_waited || in_valid);
        end
    end

    // stream `in` keeps its payload until ready
    always @(posedge clk) begin : in_keeps_payload
        if (!rst) begin
            assume (!in_waited || (in_payload_last == in_payload_last_past &&
                in_payload_data == in_payload_data_past));
        end
    end

    // stream `out` keeps valid until ready
    always @(posedge clk) begin : out_keeps_valid
        if (!rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge clk) begin : out_keeps_payload
        if (!rst) begin
            assert (!out_waited || (out_payload_last == out_payload_last_past &&
                out_payload_data == out_payload_data_past));
        end
    end

    // stream `answers` keeps valid until ready
    always @(posedge clk) begin : answers_keeps_valid
        if (!rst) begin
            assert (!answers_waited || answers_valid);
        end
    end

    // stream `answers` keeps its payload until ready
    always @(posedge clk) begin : answers_keeps_payload
        if (!rst) begin
            assert (!answers_waited || (answers_payload_last == answers_payload_last_past &&
                answers_payload_destination == answers_payload_destination_past &&
                answers_payload_data == answers_payload_data_past));
        end
    end
`endif
endmodule

// Sends packets again until they have arrived unharmed.
module RetryPort_a2_d16_p8_t200 (
    input  logic        clk,
    input  logic        rst,
    input  logic [1:0]  self,
    input  logic        inject_valid,
    output logic        inject_ready,
    input  logic        inject_payload_last,
    input  logic [1:0]  inject_payload_destination,
    input  logic [15:0] inject_payload_data,
    output logic        eject_valid,
    input  logic        eject_ready,
    output logic        eject_payload_last,
    output logic [15:0] eject_payload_data,
    output logic        toNetwork_valid,
    input  logic        toNetwork_ready,
    output logic        toNetwork_payload_last,
    output logic [1:0]  toNetwork_payload_destination,
    output logic [15:0] toNetwork_payload_data,
    input  logic        fromNetwork_valid,
    output logic        fromNetwork_ready,
    input  logic        fromNetwork_payload_last,
    input  logic [15:0] fromNetwork_payload_data,
    output logic        answersToNetwork_valid,
    input  logic        answersToNetwork_ready,
    output logic        answersToNetwork_payload_last,
    output logic [1:0]  answersToNetwork_payload_destination,
    output logic [15:0] answersToNetwork_payload_data,
    input  logic        answersFromNetwork_valid,
    output logic        answersFromNetwork_ready,
    input  logic        answersFromNetwork_payload_last,
    input  logic [15:0] answersFromNetwork_payload_data,
    output logic        again
);
    logic        sender_in_ready;
    logic        sender_out_valid;
    logic        sender_out_payload_last;
    logic [1:0]  sender_out_payload_destination;
    logic [15:0] sender_out_payload_data;
    logic        sender_answers_ready;
    logic        sender_again;
    logic        receiver_in_ready;
    logic        receiver_out_valid;
    logic        receiver_out_payload_last;
    logic [15:0] receiver_out_payload_data;
    logic        receiver_answers_valid;
    logic        receiver_answers_payload_last;
    logic [1:0]  receiver_answers_payload_destination;
    logic [15:0] receiver_answers_payload_data;

    assign inject_ready = sender_in_ready;
    assign toNetwork_valid = sender_out_valid;
    assign toNetwork_payload_last = sender_out_payload_last;
    assign toNetwork_payload_destination = sender_out_payload_destination;
    assign toNetwork_payload_data = sender_out_payload_data;
    assign answersFromNetwork_ready = sender_answers_ready;
    assign fromNetwork_ready = receiver_in_ready;
    assign eject_valid = receiver_out_valid;
    assign eject_payload_last = receiver_out_payload_last;
    assign eject_payload_data = receiver_out_payload_data;
    assign answersToNetwork_valid = receiver_answers_valid;
    assign answersToNetwork_payload_last = receiver_answers_payload_last;
    assign answersToNetwork_payload_destination = receiver_answers_payload_destination;
    assign answersToNetwork_payload_data = receiver_answers_payload_data;
    assign again = sender_again;

    RetrySender_a2_d16_p8_t200 sender (
        .clk(clk),
        .rst(rst),
        .self(self),
        .in_valid(inject_valid),
        .in_ready(sender_in_ready),
        .in_payload_last(inject_payload_last),
        .in_payload_destination(inject_payload_destination),
        .in_payload_data(inject_payload_data),
        .out_valid(sender_out_valid),
        .out_ready(toNetwork_ready),
        .out_payload_last(sender_out_payload_last),
        .out_payload_destination(sender_out_payload_destination),
        .out_payload_data(sender_out_payload_data),
        .answers_valid(answersFromNetwork_valid),
        .answers_ready(sender_answers_ready),
        .answers_payload_last(answersFromNetwork_payload_last),
        .answers_payload_data(answersFromNetwork_payload_data),
        .again(sender_again)
    );

    RetryReceiver_a2_d16_p8_t200 receiver (
        .clk(clk),
        .rst(rst),
        .self(self),
        .in_valid(fromNetwork_valid),
        .in_ready(receiver_in_ready),
        .in_payload_last(fromNetwork_payload_last),
        .in_payload_data(fromNetwork_payload_data),
        .out_valid(receiver_out_valid),
        .out_ready(eject_ready),
        .out_payload_last(receiver_out_payload_last),
        .out_payload_data(receiver_out_payload_data),
        .answers_valid(receiver_answers_valid),
        .answers_ready(answersToNetwork_ready),
        .answers_payload_last(receiver_answers_payload_last),
        .answers_payload_destination(receiver_answers_payload_destination),
        .answers_payload_data(receiver_answers_payload_data)
    );

`ifndef SYNTHESIS
    logic        inject_waited = 1'b0;
    logic        inject_payload_last_past;
    logic [1:0]  inject_payload_destination_past;
    logic [15:0] inject_payload_data_past;
    logic        eject_waited = 1'b0;
    logic        eject_payload_last_past;
    logic [15:0] eject_payload_data_past;
    logic        toNetwork_waited = 1'b0;
    logic        toNetwork_payload_last_past;
    logic [1:0]  toNetwork_payload_destination_past;
    logic [15:0] toNetwork_payload_data_past;
    logic        fromNetwork_waited = 1'b0;
    logic        fromNetwork_payload_last_past;
    logic [15:0] fromNetwork_payload_data_past;
    logic        answersToNetwork_waited = 1'b0;
    logic        answersToNetwork_payload_last_past;
    logic [1:0]  answersToNetwork_payload_destination_past;
    logic [15:0] answersToNetwork_payload_data_past;
    logic        answersFromNetwork_waited = 1'b0;
    logic        answersFromNetwork_payload_last_past;
    logic [15:0] answersFromNetwork_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            inject_waited <= 1'b0;
            eject_waited <= 1'b0;
            toNetwork_waited <= 1'b0;
            fromNetwork_waited <= 1'b0;
            answersToNetwork_waited <= 1'b0;
            answersFromNetwork_waited <= 1'b0;
        end else begin
            inject_waited <= inject_valid && !inject_ready;
            eject_waited <= eject_valid && !eject_ready;
            toNetwork_waited <= toNetwork_valid && !toNetwork_ready;
            fromNetwork_waited <= fromNetwork_valid && !fromNetwork_ready;
            answersToNetwork_waited <= answersToNetwork_valid && !answersToNetwork_ready;
            answersFromNetwork_waited <= answersFromNetwork_valid && !answersFromNetwork_ready;
        end
    end

    always_ff @(posedge clk) begin
        inject_payload_last_past <= inject_payload_last;
        inject_payload_destination_past <= inject_payload_destination;
        inject_payload_data_past <= inject_payload_data;
        eject_payload_last_past <= eject_payload_last;
        eject_payload_data_past <= eject_payload_data;
        toNetwork_payload_last_past <= toNetwork_payload_last;
        toNetwork_payload_destination_past <= toNetwork_payload_destination;
        toNetwork_payload_data_past <= toNetwork_payload_data;
        fromNetwork_payload_last_past <= fromNetwork_payload_last;
        fromNetwork_payload_data_past <= fromNetwork_payload_data;
        answersToNetwork_payload_last_past <= answersToNetwork_payload_last;
        answersToNetwork_payload_destination_past <= answersToNetwork_payload_destination;
        answersToNetwork_payload_data_past <= answersToNetwork_payload_data;
        answersFromNetwork_payload_last_past <= answersFromNetwork_payload_last;
        answersFromNetwork_payload_data_past <= answersFromNetwork_payload_data;
    end

    // stream `inject` keeps valid until ready
    always @(posedge clk) begin : inject_keeps_valid
        if (!rst) begin
            assume (!inject_waited || inject_valid);
        end
    end

    // stream `inject` keeps its payload until ready
    always @(posedge clk) begin : inject_keeps_payload
        if (!rst) begin
            assume (!inject_waited || (inject_payload_last == inject_payload_last_past &&
                inject_payload_destination == inject_payload_destination_past &&
                inject_payload_data == inject_payload_data_past));
        end
    end

    // stream `eject` keeps valid until ready
    always @(posedge clk) begin : eject_keeps_valid
        if (!rst) begin
            assert (!eject_waited || eject_valid);
        end
    end

    // stream `eject` keeps its payload until ready
    always @(posedge clk) begin : eject_keeps_payload
        if (!rst) begin
            assert (!eject_waited || (eject_payload_last == eject_payload_last_past &&
                eject_payload_data == eject_payload_data_past));
        end
    end

    // stream `toNetwork` keeps valid until ready
    always @(posedge clk) begin : toNetwork_keeps_valid
        if (!rst) begin
            assert (!toNetwork_waited || toNetwork_valid);
        end
    end

    // stream `toNetwork` keeps its payload until ready
    always @(posedge clk) begin : toNetwork_keeps_payload
        if (!rst) begin
            assert (!toNetwork_waited || (toNetwork_payload_last == toNetwork_payload_last_past &&
                toNetwork_payload_destination == toNetwork_payload_destination_past &&
                toNetwork_payload_data == toNetwork_payload_data_past));
        end
    end

    // stream `fromNetwork` keeps valid until ready
    always @(posedge clk) begin : fromNetwork_keeps_valid
        if (!rst) begin
            assume (!fromNetwork_waited || fromNetwork_valid);
        end
    end

    // stream `fromNetwork` keeps its payload until ready
    always @(posedge clk) begin : fromNetwork_keeps_payload
        if (!rst) begin
            assume (!fromNetwork_waited ||
                (fromNetwork_payload_last == fromNetwork_payload_last_past &&
                fromNetwork_payload_data == fromNetwork_payload_data_past));
        end
    end

    // stream `answersToNetwork` keeps valid until ready
    always @(posedge clk) begin : answersToNetwork_keeps_valid
        if (!rst) begin
            assert (!answersToNetwork_waited || answersToNetwork_valid);
        end
    end

    // stream `answersToNetwork` keeps its payload until ready
    always @(posedge clk) begin : answersToNetwork_keeps_payload
        if (!rst) begin
            assert (!answersToNetwork_waited ||
                (answersToNetwork_payload_last == answersToNetwork_payload_last_past &&
                answersToNetwork_payload_destination == answersToNetwork_payload_destination_past &&
                answersToNetwork_payload_data == answersToNetwork_payload_data_past));
        end
    end

    // stream `answersFromNetwork` keeps valid until ready
    always @(posedge clk) begin : answersFromNetwork_keeps_valid
        if (!rst) begin
            assume (!answersFromNetwork_waited || answersFromNetwork_valid);
        end
    end

    // stream `answersFromNetwork` keeps its payload until ready
    always @(posedge clk) begin : answersFromNetwork_keeps_payload
        if (!rst) begin
            assume (!answersFromNetwork_waited ||
                (answersFromNetwork_payload_last == answersFromNetwork_payload_last_past &&
                answersFromNetwork_payload_data == answersFromNetwork_payload_data_past));
        end
    end
`endif
endmodule
