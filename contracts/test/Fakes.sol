// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IAIVMProgram, IAIVMVerifier, ProofInvalid, PublicValuesLength} from "../src/IAIVMVerifier.sol";
import {Start} from "../src/ProgramKey.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";

/// @dev A verifier that accepts what says so: proof = keccak256(publicValues). Its powers of tau have tau = 1, so that
/// tests can open commitments.
contract FakeProgram is IAIVMProgram {
    bytes32 public immutable verifierId;
    uint256 public immutable dataSets;
    uint256 public immutable outputs;
    bytes32 public immutable startDescriptor;
    bytes32 public immutable endDescriptor;
    bool public immutable development;
    uint256 public immutable piecesOfAll;

    constructor(bytes32 id, uint256 sets, uint256 n, bytes32 from, bytes32 end, bool dev, uint256 points) {
        (verifierId, dataSets, outputs, startDescriptor, endDescriptor) = (id, sets, n, from, end);
        (development, piecesOfAll) = (dev, points);
    }

    function verifyProof(bytes32, bytes calldata values, bytes calldata proof) external view {
        uint256 want = 0x20 * (2 + dataSets + outputs + (startDescriptor == 0 ? 0 : 1));
        require(values.length == want, PublicValuesLength(values.length, want));
        require(proof.length == 32 && bytes32(proof) == keccak256(values), ProofInvalid());
    }

    /// @dev Virtual, for a program that says one thing and has another.
    function start() external view virtual returns (Start) {
        if (startDescriptor == 0) {
            return Start.Genesis;
        }
        return startDescriptor == endDescriptor ? Start.Continuing : Start.Private;
    }

    function programId() external view returns (bytes32) {
        return keccak256(abi.encode(verifierId));
    }

    function descriptor(uint256) external pure returns (bytes32) {
        return keccak256("x fx16.8 row=8\n");
    }

    function pieces(uint256) external view returns (uint256) {
        return piecesOfAll;
    }

    function tau() external pure returns (uint256[4] memory) {
        return [
            0x198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2,
            0x1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed,
            0x090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b,
            0x12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa
        ];
    }
}

/// @dev Says that it continues, whatever it starts from.
contract Contradiction is FakeProgram {
    constructor(bytes32 from) FakeProgram("contradiction", 4, 5, from, keccak256("w fx40.30 px=4\n"), false, 1) {}

    function start() external pure override returns (Start) {
        return Start.Continuing;
    }
}

/// @dev Group operations for tests.
library Curve {
    uint256 internal constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    /// @dev scalar·[1].
    function mul(uint256 scalar) internal view returns (uint256[2] memory p) {
        (bool ok, bytes memory out) = address(7).staticcall(abi.encode(uint256(1), uint256(2), scalar));
        require(ok);
        p = abi.decode(out, (uint256[2]));
    }

    function inverse(uint256 x) internal view returns (uint256) {
        (bool ok, bytes memory out) =
            address(5).staticcall(abi.encodePacked(uint256(32), uint256(32), uint256(32), x, R - 2, R));
        require(ok);
        return abi.decode(out, (uint256));
    }
}

/// @dev A registration whose polynomials have the values secret, secret + 1, … at tau = 1.
library Data {
    struct Registration {
        bytes32 descriptor;
        uint256[2][] points;
        uint256[] values;
        uint256[2][] openings;
    }

    function id(Registration memory r) internal pure returns (bytes32) {
        bytes memory flat;
        for (uint256 i = 0; i < r.points.length; i++) {
            flat = bytes.concat(flat, abi.encode(r.points[i]));
        }
        return keccak256(bytes.concat(r.descriptor, flat));
    }

    function make(uint256 secret, uint256 pieces, address campaign, address provider, uint256 chain)
        internal
        view
        returns (Registration memory r)
    {
        r.descriptor = keccak256("x fx16.8 row=8\n");
        r.points = new uint256[2][](pieces);
        r.openings = new uint256[2][](pieces);
        r.values = new uint256[](pieces);
        for (uint256 i = 0; i < pieces; i++) {
            r.points[i] = Curve.mul(addmod(secret, i, Curve.R));
        }
        bytes32 data = id(r);
        for (uint256 i = 0; i < pieces; i++) {
            uint256 x =
                uint256(keccak256(abi.encode(keccak256("aivm/knowledge/v1"), chain, campaign, provider, data, i)));
            x %= Curve.R;
            r.values[i] = uint256(keccak256(abi.encode(x))) % Curve.R;
            uint256 numerator = addmod(addmod(secret, i, Curve.R), Curve.R - r.values[i], Curve.R);
            uint256 divisor = addmod(1, Curve.R - x, Curve.R);
            r.openings[i] = Curve.mul(mulmod(numerator, Curve.inverse(divisor), Curve.R));
        }
    }
}

/// @dev A router whose active() says yes, no, reverts, burns all gas, answers 2, answers nothing, or says
/// no when it has little gas: by its mood.
contract FakeRouter {
    mapping(bytes32 id => IAIVMProgram) private _known;
    uint256 private _mood;

    function know(IAIVMProgram p) external {
        _known[p.verifierId()] = p;
    }

    function set(uint256 mood) external {
        _mood = mood;
    }

    function verifierOf(bytes32 id) external view returns (IAIVMProgram, bool) {
        return (_known[id], false);
    }

    function active(bytes32) external view returns (uint256) {
        require(_mood != 2);
        while (_mood == 3) {}
        if (_mood == 5) {
            assembly {
                return(0, 0)
            }
        }
        if (_mood == 6) {
            return gasleft() > 50_000 ? 1 : 0;
        }
        return _mood == 4 ? 2 : _mood == 0 ? 1 : 0;
    }
}

contract Token is ERC20 {
    constructor() ERC20("token", "T") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// @dev Keeps a hundredth of every transfer.
contract FeeToken is Token {
    function _update(address from, address to, uint256 value) internal override {
        if (from != address(0)) {
            super._update(from, address(0xfee), value / 100);
            value -= value / 100;
        }
        super._update(from, to, value);
    }
}

/// @dev Loses and gains without a transfer.
contract RebasingToken is Token {
    function shrink(address account, uint256 by) external {
        _burn(account, by);
    }
}

/// @dev As the best-known stable coin: transfers and approvals return nothing, and an approval must be 0 before it is
/// changed.
contract SilentToken {
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function approve(address spender, uint256 amount) external {
        require(amount == 0 || allowance[msg.sender][spender] == 0);
        allowance[msg.sender][spender] = amount;
    }

    function transfer(address to, uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external {
        allowance[from][msg.sender] -= amount;
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
    }
}

/// @dev Calls the campaign again while it pays.
contract HostileToken is Token {
    TrainingCampaign public campaign;
    bool public entered;

    function aim(TrainingCampaign c) external {
        campaign = c;
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (address(campaign) != address(0) && from == address(campaign)) {
            try campaign.claim(payable(to)) {
                entered = true;
            } catch {}
            try campaign.expire() {
                entered = true;
            } catch {}
        }
    }
}

/// @dev Returns false and moves nothing.
contract FailingToken {
    function balanceOf(address) external pure returns (uint256) {
        return 0;
    }

    function transferFrom(address, address, uint256) external pure returns (bool) {
        return false;
    }
}

/// @dev A provider that claims again when it is paid.
contract HostileProvider {
    TrainingCampaign private immutable _campaign;
    uint256 public calls;

    constructor(TrainingCampaign campaign) {
        _campaign = campaign;
    }

    function register(Data.Registration calldata r) external {
        _campaign.register(r.descriptor, r.points, r.values, r.openings);
    }

    function claim() external {
        _campaign.claim(payable(address(this)));
    }

    receive() external payable {
        calls++;
        (bool ok,) = address(_campaign).call(abi.encodeCall(TrainingCampaign.claim, (payable(address(this)))));
        require(!ok, "entered twice");
    }
}

/// @dev A provider that takes no ether.
contract Refuser {
    function register(TrainingCampaign campaign, Data.Registration calldata r) external {
        campaign.register(r.descriptor, r.points, r.values, r.openings);
    }

    function claim(TrainingCampaign campaign, address payable to) external {
        campaign.claim(to);
    }
}
