/// A record or an answer that has a canonical JSON form: the one to store and to send, byte for
/// byte the same in Rust, Python and Swift. It is not what `Codable` would write.
public protocol JsonForm: Sendable {
    /// The canonical JSON form: sorted keys, no spaces, integers only.
    func toJson() throws -> String

    /// Reads the JSON form.
    ///
    /// Throws `CareError.JsonInvalid` with line and column when the text is not JSON of this shape.
    static func fromJson(_ text: String) throws -> Self
}
