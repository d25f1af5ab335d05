import Foundation

/// Canonical JSON of what `JSONSerialization` read, written by hand: Foundation sorts keys by the
/// rules of a language, and the canonical form sorts them by their bytes.
enum Canonical {
    static func text(_ value: Any) throws -> String {
        switch value {
        case let object as [String: Any]:
            let fields = try object.keys.sorted { Array($0.utf8).lexicographicallyPrecedes($1.utf8) }
                .map { "\(try scalar($0)):\(try text(object[$0] ?? NSNull()))" }
            return "{\(fields.joined(separator: ","))}"
        case let items as [Any]:
            return "[\(try items.map(text).joined(separator: ","))]"
        default:
            return try scalar(value)
        }
    }

    private static func scalar(_ value: Any) throws -> String {
        let options: JSONSerialization.WritingOptions = [.fragmentsAllowed, .withoutEscapingSlashes]
        let data = try JSONSerialization.data(withJSONObject: value, options: options)
        return String(decoding: data, as: UTF8.self)
    }
}
