import Foundation

/// A time on the clock on the wall of the service, such as 14:00 on 2 September 2026. It has no
/// time zone: an appointment at 14:00 is at 14:00 on either side of a clock change.
///
/// ```swift
/// let starts = CivilDateTime("2026-09-02T14:00:00")
/// ```
public struct CivilDateTime: Sendable, Hashable {
    /// The day.
    public let date: CivilDate
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59.
    public let minute: Int
    /// The second, 0 to 59.
    public let second: Int

    /// A time of a day; `nil` when there is no such time.
    public init?(date: CivilDate, hour: Int, minute: Int, second: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
        else { return nil }
        self.date = date
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// The time that the components name; an absent second is 0, and any other absence is `nil`.
    public init?(_ components: DateComponents) {
        guard let date = CivilDate(components), let hour = components.hour,
            let minute = components.minute
        else { return nil }
        self.init(date: date, hour: hour, minute: minute, second: components.second ?? 0)
    }

    /// Year to second, for a `Calendar` in the time zone that the app knows to be right.
    public var dateComponents: DateComponents {
        var components = date.dateComponents
        components.hour = hour
        components.minute = minute
        components.second = second
        return components
    }
}

extension CivilDateTime: Comparable {
    public static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
        (left.date, left.hour, left.minute, left.second)
            < (right.date, right.hour, right.minute, right.second)
    }
}

extension CivilDateTime: LosslessStringConvertible {
    /// Reads `2026-09-02T14:00:00`; `nil` when the text is not a time written so.
    public init?(_ description: String) {
        let halves = description.split(separator: "T", omittingEmptySubsequences: false)
        guard halves.count == 2, let date = CivilDate(String(halves[0])) else { return nil }
        let parts = halves[1].split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ $0.count == 2 }),
            let hour = CivilTime.number(parts[0]), let minute = CivilTime.number(parts[1]),
            let second = CivilTime.number(parts[2])
        else { return nil }
        self.init(date: date, hour: hour, minute: minute, second: second)
    }

    /// The time as in ISO 8601, without a zone: `2026-09-02T14:00:00`.
    public var description: String {
        let time = [hour, minute, second].map { CivilTime.padded($0, to: 2) }
        return "\(date)T\(time.joined(separator: ":"))"
    }

    /// Reads what the library wrote.
    init(iso text: String) throws {
        guard let time = Self(text) else { throw CivilTime.Unreadable(text: text) }
        self = time
    }
}

extension CivilDateTime: Codable {
    public init(from decoder: any Decoder) throws {
        self = try CivilTime.decoded(from: decoder, as: "a time such as 2026-09-02T14:00:00")
    }

    public func encode(to encoder: any Encoder) throws {
        try CivilTime.encode(description, to: encoder)
    }
}
