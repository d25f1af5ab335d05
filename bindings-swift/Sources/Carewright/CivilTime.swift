/// What days and times share: digits, and their text form in `Codable`.
enum CivilTime {
    /// The library wrote a day or a time that this package cannot read.
    struct Unreadable: Error {
        let text: String
    }

    /// ASCII digits only: `Int` would take signs.
    static func number(_ digits: Substring) -> Int? {
        digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
    }

    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    static func decoded<Value: LosslessStringConvertible>(
        from decoder: any Decoder, as wanted: String
    ) throws -> Value {
        let container = try decoder.singleValueContainer()
        guard let value = Value(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "This should be \(wanted).")
        }
        return value
    }

    static func encode(_ text: String, to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
