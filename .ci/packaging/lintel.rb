# Homebrew: brew install ./lintel.rb
class Lintel < Formula
  desc "Static site generator and gate for engineering handbooks"
  homepage "https://github.com/lintel-handbook/lintel"
  version "@VERSION@"
  license "MIT"

  on_macos do
    depends_on arch: :arm64
    url "https://github.com/lintel-handbook/lintel/releases/download/v@VERSION@/lintel-@VERSION@-osx-arm64.tar.gz"
    sha256 "@SHA256:osx-arm64@"
  end

  on_linux do
    on_intel do
      url "https://github.com/lintel-handbook/lintel/releases/download/v@VERSION@/lintel-@VERSION@-linux-x64.tar.gz"
      sha256 "@SHA256:linux-x64@"
    end
    on_arm do
      url "https://github.com/lintel-handbook/lintel/releases/download/v@VERSION@/lintel-@VERSION@-linux-arm64.tar.gz"
      sha256 "@SHA256:linux-arm64@"
    end
  end

  def install
    bin.install "lintel"
    bash_completion.install "completion/lintel.bash" => "lintel"
    zsh_completion.install "completion/lintel.zsh" => "_lintel"
    fish_completion.install "completion/lintel.fish"
    doc.install "THIRD-PARTY-NOTICES.md", "DOTNET-NOTICES.txt"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/lintel --version")
  end
end
