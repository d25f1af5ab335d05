import Foundation

extension Policy {
    /// Reads and checks the policy in a file, JSON when it is named so and TOML otherwise.
    ///
    /// Throws `CareError.PolicyInvalid` with every fault, each with line, column and what to do,
    /// and Foundation's error when the file cannot be read.
    public static func load(_ file: URL) throws -> Policy {
        let text = try String(contentsOf: file, encoding: .utf8)
        let format: PolicyFormat = file.pathExtension.lowercased() == "json" ? .json : .toml
        let layer = PolicyLayer(name: file.lastPathComponent, text: text, format: format)
        return try Policy.fromLayers(layers: [layer])
    }
}
