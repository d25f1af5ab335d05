import Foundation

extension CareError: LocalizedError {
    /// What is wrong and what to do, in the words that every language has.
    public var errorDescription: String? { description }

    /// The stable code of the error, such as `policy_invalid`.
    public var code: String { (try? stableCode()) ?? "" }

    /// Every problem that the error lists; empty for errors that are one sentence.
    public var problems: [Problem] { (try? listedProblems()) ?? [] }
}
